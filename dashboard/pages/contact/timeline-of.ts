import type { ContactDetail, ContactRow } from '../../../core/api/wire.ts';

/** The record's own names for its instants, by the objects that hold them. */
const instants: readonly [name: Step, path: readonly string[]][] = [
  ['connectedToSystem', ['ConnectedToSystemTimestamp']],
  ['dequeued', ['Queue', 'DequeueTimestamp']],
  ['transferred', ['TransferCompletedTimestamp']],
  ['afterContactWorkStarted', ['Agent', 'AfterContactWorkStartTimestamp']],
  ['afterContactWorkEnded', ['Agent', 'AfterContactWorkEndTimestamp']],
];

export type Step =
  | 'initiated'
  | 'connectedToSystem'
  | 'enqueued'
  | 'dequeued'
  | 'answered'
  | 'transferred'
  | 'disconnected'
  | 'afterContactWorkStarted'
  | 'afterContactWorkEnded';

/** What happened when, in order; instants that the contact lacks are left out. */
export function timelineOf(
  row: ContactRow,
  record: ContactDetail['record'],
): { step: Step; at: number }[] {
  const known: [Step, number | null][] = [
    ['initiated', row.initiatedAt],
    ['enqueued', row.enqueuedAt],
    ['answered', row.answeredAt],
    ['disconnected', row.disconnectedAt],
    ...instants.map(([step, path]) => [step, instantAt(record, path)] as [Step, number | null]),
  ];
  return known
    .flatMap(([step, at]) => (at === null ? [] : [{ step, at }]))
    .sort((a, b) => a.at - b.at);
}

function instantAt(record: unknown, path: readonly string[]): number | null {
  let value = record;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[name];
  }
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}
