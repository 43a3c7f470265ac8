import type { LiveItem } from '../live/live-item.ts';
import { snapshotOf } from '../live/snapshot-of.ts';
import type { Reader } from '../pipeline/reader.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { TaskProgress } from '../voicemail/wire.ts';
import { contactRow } from './contact-row.ts';

export type TaskSources = {
  reader: Pick<Reader, 'contact'>;
  live: { items(): Promise<readonly LiveItem[]> };
};

/** How far the team is with each of these tasks, by contact id: a record tells of those that are over, the live state of the others. */
export async function taskProgress(
  ids: readonly string[],
  { reader, live }: TaskSources,
  now: EpochSeconds,
): Promise<ReadonlyMap<string, TaskProgress>> {
  const over = await Promise.all(ids.map(async (id) => [id, await endOf(id, reader)] as const));
  const isEverythingOver = over.every(([, end]) => end !== null);
  const contacts = isEverythingOver ? [] : snapshotOf(await live.items(), now).contacts;
  const taken = contacts.filter(({ phase }) => phase === 'agent');
  const agents = new Map(taken.map(({ contactId, agent }) => [contactId, agent]));
  return new Map(over.map(([id, end]) => [id, end ?? goingOn(agents.get(id) ?? null)]));
}

async function endOf(id: string, reader: TaskSources['reader']): Promise<TaskProgress | null> {
  const item = await reader.contact(id);
  if (!item?.record.DisconnectTimestamp) return null;
  const { agent } = contactRow(id, item.tally);
  return { state: agent === null ? 'unserved' : 'done', agent };
}

const goingOn = (agent: string | null): TaskProgress => ({
  state: agent === null ? 'waiting' : 'taken',
  agent,
});
