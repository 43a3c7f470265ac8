/**
 * The center's name as stacks, log groups and sign-in domains may carry it: lower case, digits and hyphens.
 * Throws when nothing of the name is left, for a stack needs one.
 */
export function centerName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  if (plain === '')
    throw new Error(`The name "${name}" has no letter from a to z to name stacks by`);
  return plain;
}

/** Folder of the log groups: the key's policy lets CloudWatch Logs use the key there and nowhere else. */
export const logFolder = (center: string): string => `/${center}`;

/** API Gateway delivers access logs to this folder without touching the account's log policy each time. */
export const vendedLogFolder = (center: string): string => `/aws/vendedlogs/${center}`;

/** Where Connect writes the flow log of the instance with this alias. */
export const flowLogGroup = (alias: string): string => `/aws/connect/${alias}`;
