const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an identifier was made by the console and says nothing to a reader. */
export const isUuid = (identifier: string): boolean => uuid.test(identifier);
