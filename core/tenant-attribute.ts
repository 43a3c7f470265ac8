/** The contact attribute that says to which client company a contact belongs; its flows set it first. */
export const tenantAttribute = 'tenant';
