import type { ContactCenterConfig } from './contact-center-config.ts';

/** The client company that a flow belongs to, by the beginning of its name; null in the only center, undefined where it is nobody's. */
export function tenantOfFlow(
  flow: string,
  { tenants }: Pick<ContactCenterConfig, 'tenants'>,
): string | null | undefined {
  if (tenants.length === 0) return null;
  return tenants
    .map(({ id }) => id)
    .filter((id) => flow.startsWith(`${id}-`))
    .sort((a, b) => b.length - a.length)[0];
}
