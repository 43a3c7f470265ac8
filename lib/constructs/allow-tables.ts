import type { Role } from 'aws-cdk-lib/aws-iam';
import type { FunctionNeeds } from '../connect/function-needs.ts';
import type { CenterStores } from './center-stores.ts';
import { tableNames } from './center-stores.ts';

export type TablesNeeded = Pick<FunctionNeeds, 'contacts' | 'metrics' | 'center'>;

/** Lets a role do with the tables of every center what a function needs, and no more. */
export function allowTables(
  role: Role,
  stores: readonly CenterStores[],
  needs: TablesNeeded,
): void {
  for (const store of stores)
    for (const table of tableNames) {
      const { actions = [], indexes = false } = needs[table] ?? {};
      if (actions.length > 0) store[table].allow(role, ...actions);
      if (indexes) store[table].allowIndexQueries(role);
    }
}
