import { joinKey } from '../metrics/cells.ts';
import { sumOf } from '../metrics/metrics.ts';
import type { CellRange, Reader } from '../pipeline/reader.ts';
import { quarterName, quarterOf } from '../time/interval.ts';
import { addDays, dayOf, type EpochSeconds } from '../time/zone.ts';
import { fewestHandled } from './estimate-wait.ts';
import { type ServicePace, servicePace } from './service-pace.ts';

const recentSeconds = 4 * 3600;
const daysBack = 7;

/**
 * The pace of a queue's calls in the last 4 hours, or in the last 7 days and today where those hours had fewer than 30; null when
 * no call was handled.
 */
export async function recentPace(
  queueId: string,
  reader: Pick<Reader, 'cells'>,
  { now, timeZone }: { now: EpochSeconds; timeZone: string },
): Promise<ServicePace | null> {
  const paceOf = async (range: Pick<CellRange, 'resolution' | 'from' | 'to'>) => {
    const cells = await reader.cells({
      view: 'queue',
      only: [joinKey([queueId, 'VOICE'])],
      ...range,
    });
    return servicePace(sumOf(cells.map(({ counts }) => counts)));
  };
  const quarter = quarterOf(now);
  const hours = await paceOf({
    resolution: 'quarter',
    from: quarterName(quarter - recentSeconds),
    to: quarterName(quarter),
  });
  if (hours && hours.handled >= fewestHandled) return hours;
  const today = dayOf(now, timeZone);
  return paceOf({ resolution: 'day', from: addDays(today, -daysBack), to: today });
}
