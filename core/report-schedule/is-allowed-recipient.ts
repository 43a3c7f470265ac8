/** Whether an address may get reports, by the domains of the configuration; any may when there are none. */
export const isAllowedRecipient = (address: string, domains: readonly string[] | null): boolean =>
  domains === null || domains.includes(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
