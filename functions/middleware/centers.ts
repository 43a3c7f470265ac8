import type { FlowCall } from '../../adapters/connect/flow-call.ts';
import { type CenterItems, centerItems } from '../../adapters/dynamodb/center-items.ts';
import { type Database, openClient } from '../../adapters/dynamodb/client.ts';
import { tables } from '../../adapters/dynamodb/tables.ts';
import config from '../../contact-center.config.ts';
import { centersOf, type OwnCenter } from '../../core/config/centers-of.ts';
import { tenantOf } from '../../core/config/tenant-of.ts';
import { tenantAttribute } from '../../core/tenant-attribute.ts';
import { environment } from './environment.ts';

/** A center with its own part of the environment and its own tables. */
export type Center = OwnCenter & {
  /** A variable that each center has for itself; with tenants they are in `TENANTS`, as JSON by tenant. */
  variable(name: string): string;
  client: Database['client'];
  items(): CenterItems;
  /** Contacts and figures. */
  database(): Database;
};

const client = openClient();

const centerHere = (own: OwnCenter): Center => {
  const variable = (name: string) => variableOf(own.tenant, name);
  return {
    ...own,
    variable,
    client,
    items: () => centerItems({ client }, variable(tables.center.environment)),
    database: () => ({
      client,
      tables: {
        contacts: variable(tables.contacts.environment),
        metrics: variable(tables.metrics.environment),
      },
    }),
  };
};

function variableOf(tenant: string | null, name: string): string {
  if (tenant === null) return environment(name);
  const all: Record<string, Record<string, string>> = JSON.parse(process.env.TENANTS ?? '{}');
  const value = all[tenant]?.[name];
  if (!value) throw new Error(`environment variable TENANTS has no ${name} of ${tenant}`);
  return value;
}

/** What a function works with, made once for each center: the only one, or one for each tenant. */
export function centers<Tools>(make: (center: Center) => Tools) {
  const made = new Map(centersOf(config).map((own) => [own.tenant, make(centerHere(own))]));
  const of = (tenant: string | null): Tools => {
    const tools = made.get(tenant);
    if (tools === undefined) throw new Error(`no tenant ${tenant ?? 'is known of it'}`);
    return tools;
  };
  return {
    all: [...made.values()],
    byTenant: made as ReadonlyMap<string | null, Tools>,
    of,
    /** Of the contact whose flow calls; throws where it is nobody's, so that the flow takes its error branch. */
    ofCall: ({ queue, attributes, systemNumber: number }: FlowCall): Tools =>
      of(tenantOf({ queue, attribute: attributes[tenantAttribute], number }, config)),
  };
}
