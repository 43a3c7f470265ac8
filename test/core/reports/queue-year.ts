import { counters } from '../../../core/metrics/counters.ts';
import type { Reader } from '../../../core/pipeline/reader.ts';
import { intervalsIn, quarterName, spanOfDays } from '../../../core/time/interval.ts';
import { addDays } from '../../../core/time/zone.ts';
import { memoryReader } from './memory-reader.ts';

const { queued, handled, abandoned, answered, answerSeconds, handleContacts, handleSeconds } =
  counters;

/** Counts whose means and shares have long decimals. */
const counts = {
  [queued.code]: 97,
  [handled.code]: 89,
  [abandoned.code]: 8,
  [answered.code]: 89,
  [answerSeconds.code]: 1229,
  [handleContacts.code]: 89,
  [handleSeconds.code]: 27_751,
};

/** Queues with identifiers and names as long as Connect's own, busy on every day from 1 January 2025 on. */
export function busyQueues(queues: number, days: number, width: 'day' | 'quarter'): Reader {
  const ids = Array.from({ length: queues }, (_, at) => `0b7a3f5e-9c1d-4e2f-8a6b-${at + 1e11}`);
  const last = addDays('2025-01-01', days - 1);
  const at =
    width === 'day'
      ? Array.from({ length: days }, (_, day) => addDays('2025-01-01', day))
      : intervalsIn(
          spanOfDays('2025-01-01', last, 'Europe/Madrid'),
          'quarter',
          'Europe/Madrid',
        ).map(({ from }) => quarterName(from));
  return memoryReader({
    cells: ids.flatMap((id) => at.map((name) => ({ key: [id, 'VOICE'], at: name, counts }))),
    catalogue: {
      queue: ids.map((id) => ({
        id,
        name: `Customer care of region ${id.slice(-4)}, second line`,
      })),
    },
  });
}
