import { contactRow } from './contact-row.ts';
import { contactRows } from './contact-rows.ts';
import { contactsOf, type LiveItem } from './live-item.ts';
import type { CurrentData } from './live-ports.ts';
import { queueKey, waitingIn } from './queue-rows.ts';
import { settleSeconds } from './repaired-agents.ts';
import type { LiveContactRow } from './wire.ts';

/** A contact that is with no agent for so long is asked for now and then. */
const longSeconds = 1800;

/** Channels that GetCurrentMetricData counts. */
export const measuredChannels = ['VOICE', 'CHAT', 'TASK'] as const;

/**
 * Contacts that may have vanished: in a queue of which Connect counts fewer, with an agent of whom Connect doesn't say so, or very long
 * with none. The surest first; in turns, so that `most` a minute come to all of them.
 */
export function suspectContacts(
  items: readonly LiveItem[],
  data: CurrentData,
  most: number,
): string[] {
  const shown = contactRows(items, data.readAt);
  const rows = [...shown, ...hiddenRows(items, shown)]
    .filter(({ since }) => since < data.readAt - settleSeconds)
    .toSorted((one, other) => one.since - other.since);
  const sure = [...tooManyWaiting(items, rows, data), ...withNobody(rows, data)];
  const long = rows.filter(
    (row) => !sure.includes(row) && data.readAt - row.since > longSeconds && row.phase !== 'agent',
  );
  const minute = Math.floor(data.readAt / 60);
  return [...(sure.length > most ? inTurn(sure, minute) : sure), ...inTurn(long, minute)]
    .slice(0, most)
    .map(({ contactId }) => contactId);
}

function inTurn<Row>(rows: Row[], turn: number): Row[] {
  const first = rows.length === 0 ? 0 : turn % rows.length;
  return [...rows.slice(first), ...rows.slice(0, first)];
}

function tooManyWaiting(
  items: readonly LiveItem[],
  rows: LiveContactRow[],
  { queues }: CurrentData,
): LiveContactRow[] {
  const counted = new Map(queues.map((queue) => [queueKey(queue), queue.waiting]));
  const measured: readonly string[] = measuredChannels;
  const waiting = waitingIn(items, rows)
    .filter(({ channel }) => measured.includes(channel))
    .map((row) => ({ row, key: lineOf(row) }));
  return waiting
    .filter(({ key }) => waiting.filter((one) => one.key === key).length > (counted.get(key) ?? 0))
    .map(({ row }) => row);
}

/** Contacts that their agent is known to have no longer. */
function hiddenRows(items: readonly LiveItem[], shown: LiveContactRow[]): LiveContactRow[] {
  const ids = new Set(shown.map(({ contactId }) => contactId));
  return contactsOf(items)
    .filter(({ contactId }) => !ids.has(contactId))
    .map((contact) => contactRow(contact, undefined));
}

export const lineOf = ({ queue, channel }: LiveContactRow): string =>
  queueKey({ queue: queue ?? '', channel });

function withNobody(rows: LiveContactRow[], { agents }: CurrentData): LiveContactRow[] {
  const held = new Set(
    agents.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId)),
  );
  return rows.filter(({ phase, contactId }) => phase === 'agent' && !held.has(contactId));
}
