import { addCounts, type Counts, countOf } from '../metrics/counts.ts';
import type { TallyKeys } from '../metrics/tally.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { quarterName, quarterOf, type Span } from '../time/interval.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { readScope } from './read-scope.ts';

/** Whether a queue fell behind in the quarter hour of this name. */
export type Behind = (queue: string, quarter: string) => boolean;

/** A queue falls behind in a quarter hour in which more contacts came than were answered; of cells by queue, whatever the channel. */
export function fellBehind(cells: readonly CellRow[]): Behind {
  const sums = new Map<string, Counts>();
  for (const { key, at, counts } of cells) {
    const place = placeOf(key[0] ?? '', at);
    sums.set(place, addCounts(sums.get(place) ?? {}, counts));
  }
  return (queue, quarter) => {
    const counts = sums.get(placeOf(queue, quarter)) ?? {};
    return countOf(counts, 'queuedByEnqueue') > countOf(counts, 'handledByAnswer');
  };
}

const placeOf = (queue: string, quarter: string) => `${queue}|${quarter}`;

/** Whether a contact's queue fell behind in the quarter hour in which the contact counts. */
export async function countsWhileBehind(
  queues: string[] | undefined,
  { from, to }: Span,
  reader: Reader,
): Promise<(keys: TallyKeys, at: EpochSeconds) => boolean> {
  const plan = {
    view: 'queue',
    wanted: queues ? { queue: queues } : {},
    dimension: 'queue',
  } as const;
  const [first, last] = [from, to - 1].map((at) => quarterName(quarterOf(at))) as [string, string];
  const isBehind = fellBehind(await readScope(reader, plan, 'quarter', first, last));
  return ({ queue }, at) => isBehind(queue, quarterName(quarterOf(at)));
}
