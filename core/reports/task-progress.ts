import { contactRows } from '../live/contact-rows.ts';
import { agentsOf, type LiveItem } from '../live/live-item.ts';
import type { IndexedContact, Reader } from '../pipeline/reader.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { TaskProgress } from '../voicemail/wire.ts';
import { contactRow } from './contact-row.ts';

export type TaskSources = {
  reader: Pick<Reader, 'contactsNamed'>;
  live: { items(): Promise<readonly LiveItem[]> };
};

/** How far the team is with each of these tasks, by contact id: a record tells of those that are over, the live state of the others. */
export async function taskProgress(
  ids: readonly string[],
  { reader, live }: TaskSources,
  now: EpochSeconds,
): Promise<ReadonlyMap<string, TaskProgress>> {
  const over = new Map((await reader.contactsNamed(ids)).flatMap(endOf));
  const isEverythingOver = ids.every((id) => over.has(id));
  const going = isEverythingOver ? none : progressOf(await live.items(), now);
  return new Map(ids.map((id) => [id, over.get(id) ?? going.get(id) ?? waiting]));
}

function endOf({ contactId, tally }: IndexedContact): [string, TaskProgress][] {
  const { agent, disconnectedAt } = contactRow(contactId, tally);
  if (disconnectedAt === null) return [];
  return [[contactId, { state: agent === null ? 'unserved' : 'done', agent }]];
}

const waiting: TaskProgress = { state: 'waiting', agent: null };
const none: ReadonlyMap<string, TaskProgress> = new Map();

/**
 * Tasks that an agent has, wraps up or had, as long as there is no record of them. Of one that has ended and isn't wrapped up any more
 * the live state doesn't know whose it was.
 */
function progressOf(items: readonly LiveItem[], now: EpochSeconds): typeof none {
  const rows = contactRows(items, now);
  const going = new Set(rows.map(({ contactId }) => contactId));
  const over = items.flatMap((item) =>
    item.kind === 'contact' && !going.has(item.contactId)
      ? [progress(item.contactId, 'done', item.connected?.agent)]
      : [],
  );
  const wrapped = agentsOf(items).flatMap(({ id, presence }) =>
    (presence?.value.contacts ?? [])
      .filter(({ state }) => state === 'ENDED')
      .map(({ contactId }) => progress(contactId, 'taken', id)),
  );
  const taken = rows
    .filter(({ phase, agent }) => phase === 'agent' && agent !== null)
    .map(({ contactId, agent }) => progress(contactId, 'taken', agent));
  return new Map([...over, ...wrapped, ...taken]);
}

const progress = (id: string, state: TaskProgress['state'], agent?: string | null) =>
  [id, { state, agent: agent || null }] as const;
