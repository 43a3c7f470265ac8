import type { CenterHistory, Closing, QueueHistory } from '../../core/callbacks/center-history.ts';
import { readQueueHistory } from '../../core/callbacks/read-queue-history.ts';
import type { Closure } from '../../core/closure/closure.ts';
import type { Reader } from '../../core/pipeline/reader.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import type { CenterItems } from './center-items.ts';
import { closureStore } from './closure-store.ts';

/** Past weeks hardly change: six of them are read at most once an hour by one environment of a function. */
const keptSeconds = 3600;

interface Kept {
  until: EpochSeconds;
  history: Promise<QueueHistory>;
}

/** What the figures and closures say of past weeks. Closures are read each time. */
export function centerHistory(
  reader: Pick<Reader, 'cells' | 'catalogue'>,
  items: CenterItems,
): CenterHistory {
  const kept = new Map<string, Kept>();
  const closures = closureStore(items);
  const read = (queue: string, now: EpochSeconds) => {
    const history = readQueueHistory(queue, reader, now);
    kept.set(queue, { until: now + keptSeconds, history });
    history.catch(() => kept.delete(queue));
    return history;
  };
  return {
    load: (queue, now) => {
      const known = kept.get(queue);
      return known && now < known.until ? known.history : read(queue, now);
    },
    closings: async (after) =>
      (await closures.notEnded(after)).flatMap(({ value }) => closingOf(value)),
  };
}

/** Messages close nothing, and who is turned away on one line is served on others. */
function closingOf({ kind, lines, queues, from, to }: Closure): Closing[] {
  if (kind !== 'closure' || lines) return [];
  const instant = (text: string) => Date.parse(text) / 1000;
  return [
    { queues: queues ?? null, from: instant(from), to: to === undefined ? null : instant(to) },
  ];
}
