import { fail, ok, type Result } from '../result.ts';
import { queueKey } from './queue-rows.ts';
import type { LiveDelta, LiveSnapshot } from './wire.ts';

const keys = {
  agents: ({ id }: { id: string }) => id,
  contacts: ({ contactId }: { contactId: string }) => contactId,
  queues: queueKey,
};

/** What changed from one snapshot to a newer one. */
export const deltaOf = (before: LiveSnapshot, after: LiveSnapshot): LiveDelta => ({
  from: before.version,
  version: after.version,
  asOf: after.asOf,
  agents: changes(before.agents, after.agents, keys.agents),
  contacts: changes(before.contacts, after.contacts, keys.contacts),
  queues: changes(before.queues, after.queues, keys.queues),
});

/** Whether anything but the time of reading changed. */
export const isEmptyDelta = ({ agents, contacts, queues }: LiveDelta): boolean =>
  [agents, contacts, queues].every(({ changed, gone }) => changed.length + gone.length === 0);

/**
 * The newer snapshot, from the older one and what changed. `other-version`: the delta begins at another snapshot, so a whole one has to be
 * asked for; `not-newer`: it leads nowhere newer and is to be left alone.
 */
export function applyDelta(
  snapshot: LiveSnapshot,
  delta: LiveDelta,
): Result<LiveSnapshot, 'other-version' | 'not-newer'> {
  if (delta.version <= snapshot.version) return fail('not-newer');
  if (delta.from !== snapshot.version) return fail('other-version');
  return ok({
    version: delta.version,
    asOf: delta.asOf,
    agents: changed(snapshot.agents, delta.agents, keys.agents),
    contacts: changed(snapshot.contacts, delta.contacts, keys.contacts),
    queues: changed(snapshot.queues, delta.queues, keys.queues),
  });
}

type Changes<Row> = { changed: Row[]; gone: string[] };

function changes<Row>(before: Row[], after: Row[], key: (row: Row) => string): Changes<Row> {
  const old = new Map(before.map((row) => [key(row), JSON.stringify(row)]));
  const kept = new Set(after.map(key));
  return {
    changed: after.filter((row) => old.get(key(row)) !== JSON.stringify(row)),
    gone: [...old.keys()].filter((one) => !kept.has(one)),
  };
}

function changed<Row>(rows: Row[], { changed, gone }: Changes<Row>, key: (row: Row) => string) {
  const byKey = new Map(rows.map((row) => [key(row), row]));
  for (const one of gone) byKey.delete(one);
  for (const row of changed) byKey.set(key(row), row);
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
