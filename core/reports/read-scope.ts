import { joinKey, type Resolution } from '../metrics/cells.ts';
import type { CatalogueKind, CellRow, Reader } from '../pipeline/reader.ts';
import { keepsKey, type ScopePlan } from './plan-scope.ts';

/** The catalogue that lists a view's keys. */
const keysOfView = {
  center: 'channel',
  queue: 'queueChannel',
  initiationMethod: 'initiationMethod',
  contactType: 'contactType',
  dialledNumber: 'dialledNumber',
  disconnectReason: 'disconnectReason',
  wrapUpCode: 'wrapUpCode',
} as const satisfies Record<string, CatalogueKind>;

/** All cells of a plan between two interval names, both included. */
export async function readScope(
  reader: Reader,
  plan: ScopePlan,
  resolution: Resolution,
  from: string,
  to: string,
): Promise<CellRow[]> {
  const only = await keysToRead(reader, plan);
  const cells = await reader.cells({ view: plan.view, resolution, from, to, only });
  return cells.filter(({ key }) => keepsKey(plan, key));
}

/** Agents asked for (none: all of them), or the joined keys of any other view. */
async function keysToRead(reader: Reader, plan: ScopePlan): Promise<string[]> {
  if (plan.view === 'agent') return plan.wanted.agent ?? [];
  const known = await reader.catalogue(keysOfView[plan.view]);
  const keys = known.map(({ id }) => (plan.view === 'queue' ? splitPair(id) : [id]));
  return keys.filter((key) => keepsKey(plan, key)).map(joinKey);
}

const splitPair = (id: string): string[] => id.split('~').map(decodeURIComponent);
