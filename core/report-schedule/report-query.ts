import { sampleMetric } from '../metrics/sample-size.ts';
import type { Day } from '../time/zone.ts';
import { reportRange } from './report-range.ts';
import type { ReportSchedule } from './report-schedule.ts';

type Asked = Pick<ReportSchedule, 'range' | 'groupBy' | 'metrics' | 'queues'>;

/** What `/api/history` is asked for a report as seen on a day: its figures, and the counts that these stand on. */
export function reportQuery({ range, groupBy, metrics, queues }: Asked, today: Day) {
  const counts = metrics.flatMap((metric) => sampleMetric(metric) ?? []);
  return {
    ...reportRange(range, today),
    ...{ interval: 'day' as const, groupBy, metrics: [...new Set([...metrics, ...counts])] },
    ...(queues.length > 0 && { queues }),
  };
}
