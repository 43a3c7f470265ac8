import type { ContactCenterConfig } from './contact-center-config.ts';
import { tenantCenter } from './tenant-center.ts';

/** A center with data of its own: a client company's, or the only one (`tenant` null). */
export type OwnCenter = { tenant: string | null; config: ContactCenterConfig };

/** The centers that share a configuration: one for each tenant, and the whole where it has none. */
export const centersOf = (config: ContactCenterConfig): OwnCenter[] =>
  config.tenants.length === 0
    ? [{ tenant: null, config }]
    : config.tenants.map(({ id }) => ({ tenant: id, config: tenantCenter(config, id) }));
