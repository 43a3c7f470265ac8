import type { WeekAnswer } from '../../../../core/api/figures-wire.ts';
import { isSum } from '../../../../core/metrics/is-sum.ts';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import { lowSample } from '../../../../core/metrics/sample-size.ts';
import { type Span, spanOfDays } from '../../../../core/time/interval.ts';
import {
  addDays,
  type Day,
  daysBetween,
  instantOf,
  wallClock,
} from '../../../../core/time/zone.ts';

export const steps = 5;
export type HourPlace = { weekday: number; hour: number };
export type WeekHour = HourPlace & {
  /** Null where the metric is undefined; a sum of an hour in which nothing happened is 0. */
  value: number | null;
  /** Where the value stands between the lowest and the highest, from 0 to `steps` - 1; null where it says little. */
  step: number | null;
  few: number | null;
};

/** Seven rows of the hours of the day in which anything happened on any weekday. */
export function weekGrid({ cells, days }: WeekAnswer, metric: MetricName): WeekHour[][] {
  const hours = cells.map(({ hour }) => hour);
  const [first, last] = [Math.min(...hours), Math.max(...hours)];
  const valueAt = (weekday: number, hour: number) => {
    const cell = cells.find((one) => one.weekday === weekday && one.hour === hour);
    const value = isSum(metric)
      ? perDay(cell?.metrics[metric] ?? 0, days[weekday - 1])
      : (cell?.metrics[metric] ?? null);
    return { weekday, hour, value, few: cell ? lowSample(metric, cell.metrics) : null };
  };
  const grid = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    cells.length === 0
      ? []
      : Array.from({ length: last - first + 1 }, (_, at) => valueAt(weekday, first + at)),
  );
  const stepOf = stepsOver(grid.flat().flatMap((hour) => colouredValue(hour, metric) ?? []));
  return grid.map((row) =>
    row.map((hour) => ({ ...hour, step: stepOf(colouredValue(hour, metric)) })),
  );
}

/** Null for a weekday that the range has no day of. */
const perDay = (sum: number, days = 0) => (days === 0 ? null : sum / days);

/** Few contacts and none have no colour, nor a say in the scale. */
const colouredValue = ({ value, few }: Omit<WeekHour, 'step'>, metric: MetricName) =>
  few !== null || (value === 0 && isSum(metric)) ? null : value;

function stepsOver(known: number[]): (value: number | null) => number | null {
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return (value) => (value === null ? null : stepBetween(value, low, high));
}

const stepBetween = (value: number, low: number, high: number) =>
  high === low ? 0 : Math.min(steps - 1, Math.floor(((value - low) / (high - low)) * steps));

/** That hour on each of its days in a range, as instants; a clock put forward may skip one. */
export function spansOfHour(
  { weekday, hour }: HourPlace,
  { from, to }: { from: Day; to: Day },
  timeZone: string,
): Span[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
  return days.flatMap((day) => {
    const span = spanOfDays(day, day, timeZone);
    if (wallClock(span.from, timeZone).dayOfWeek !== weekday) return [];
    const wall = (at: number) =>
      at === 24 ? span.to : instantOf(`${day}T${String(at).padStart(2, '0')}:00:00`, timeZone);
    const found = { from: wall(hour), to: wall(hour + 1) };
    return found.to > found.from ? [found] : [];
  });
}
