import type { Stack } from 'aws-cdk-lib/core';
import { tables } from '../../adapters/dynamodb/tables.ts';
import type { CenterStores, TableName } from './center-stores.ts';

/** Variables of one center beside its tables. */
export type OwnVariables = (tenant: string | null) => Record<string, string>;

/**
 * Where a function finds what each center has for itself: plain variables for the only one, else `TENANTS`, which has those of each
 * client company as JSON.
 */
export function centerVariables(
  stack: Stack,
  stores: readonly CenterStores[],
  used: readonly TableName[],
  own: OwnVariables = () => ({}),
): Record<string, string> {
  const variables = stores.map((store) => ({
    tenant: store.tenant,
    of: {
      ...Object.fromEntries(
        used.map((table) => [tables[table].environment, store[table].tableName]),
      ),
      ...own(store.tenant),
    },
  }));
  const only = variables.find(({ tenant }) => tenant === null);
  if (only) return only.of;
  const byTenant = variables.map(({ tenant, of }) => [tenant, of]);
  return { TENANTS: stack.toJsonString(Object.fromEntries(byTenant)) };
}
