import type { TodayAnswer } from '../../../core/api/wire.ts';
import { type ChartSeries, pointsOf } from '../../chart/chart-series.ts';

const kinds = {
  contactsQueuedByEnqueue: 'bar',
  contactsHandledByConnectedToAgent: 'line',
  contactsAbandoned: 'line',
} as const;
type Shown = keyof typeof kinds;

/** Arrivals as bars, answers and abandons as lines over them. */
export function todaySeries(today: TodayAnswer, titles: Record<Shown, string>): ChartSeries[] {
  return (Object.keys(kinds) as Shown[]).map((metric) => ({
    title: titles[metric],
    kind: kinds[metric],
    points: pointsOf(today.series, (point) => point.metrics[metric]),
  }));
}
