import { channels } from '../config/contact-center-config.ts';
import { joinKey } from '../metrics/cells.ts';
import type { CounterName } from '../metrics/counters.ts';
import { countOf } from '../metrics/counts.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { quarterName, quarterOf } from '../time/interval.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { historyDays, type QuarterLoad, type QueueHistory } from './center-history.ts';

const weekSeconds = 7 * 86_400;
const weeks = historyDays / 7;
const counters: CounterName[] = [
  'queuedByEnqueue',
  'handleContacts',
  'handleSeconds',
  'handledApi',
];

/** What all queues that had a name had to do in the last six weeks, read week by week at once. */
export async function readQueueHistory(
  queue: string,
  reader: Pick<Reader, 'cells' | 'catalogue'>,
  now: EpochSeconds,
): Promise<QueueHistory> {
  const named = (await reader.catalogue('queue')).filter(({ name }) => name === queue);
  const only = named.flatMap(({ id }) => channels.map((channel) => joinKey([id, channel])));
  if (only.length === 0) return historyOf([]);
  const end = quarterOf(now);
  const read = Array.from({ length: weeks }, (_, week) =>
    reader.cells({
      ...{ view: 'queue', resolution: 'quarter', only, counters },
      from: quarterName(end - (week + 1) * weekSeconds),
      to: quarterName(end - week * weekSeconds - 900),
    }),
  );
  return historyOf((await Promise.all(read)).flat());
}

/** What cells say, by quarter hour. */
export function historyOf(cells: readonly CellRow[]): QueueHistory {
  const quarters = new Map<EpochSeconds, QuarterLoad>();
  const all = { since: Number.POSITIVE_INFINITY, handled: 0, seconds: 0 };
  for (const cell of cells) {
    const at = Date.parse(cell.at) / 1000;
    const load = loadOf(cell);
    quarters.set(at, plus(quarters.get(at), load));
    all.since = Math.min(all.since, at);
    all.handled += load.handled;
    all.seconds += load.handleSeconds;
  }
  const { since, handled, seconds } = all;
  return { quarters, since, handleSeconds: seconds === 0 ? null : seconds / handled };
}

/** A call that the API began is a callback that we rang. */
function loadOf({ key: [, channel], counts }: CellRow): QuarterLoad {
  const seconds = countOf(counts, 'handleSeconds');
  if (channel !== 'VOICE')
    return { arrivals: 0, handled: 0, handleSeconds: 0, writtenSeconds: seconds };
  return {
    arrivals: Math.max(0, countOf(counts, 'queuedByEnqueue') - countOf(counts, 'handledApi')),
    handled: countOf(counts, 'handleContacts'),
    handleSeconds: seconds,
    writtenSeconds: 0,
  };
}

const plus = (one: QuarterLoad | undefined, other: QuarterLoad): QuarterLoad =>
  one
    ? {
        arrivals: one.arrivals + other.arrivals,
        handled: one.handled + other.handled,
        handleSeconds: one.handleSeconds + other.handleSeconds,
        writtenSeconds: one.writtenSeconds + other.writtenSeconds,
      }
    : other;
