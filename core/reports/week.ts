import type * as z from 'zod';
import type { WeekAnswer, weekQuery } from '../api/figures-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { addCounts, type Counts } from '../metrics/counts.ts';
import { valuesOf } from '../metrics/values-of.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { addDays, daysBetween, startOfDay, wallClock } from '../time/zone.ts';
import { metricsIn } from './metrics-in.ts';
import { planScope } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import { type DayRange, quartersOf, rangeProblem } from './read-range.ts';
import { scopeSettings } from './report-settings.ts';

const mostDays = 100;

/** Metrics by weekday and hour of the wall clock, over a range of days. */
export async function week(
  query: z.output<typeof weekQuery>,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<Result<WeekAnswer, ApiProblem>> {
  const range = { ...query, timeZone: query.timeZone ?? config.timeZone };
  const refused = rangeProblem(range, mostDays);
  if (refused) return fail(refused);
  const plan = planScope(query, 'none');
  if (!plan.ok) return plan;
  const wanted = metricsIn(query.metrics);
  if (!wanted.ok) return wanted;
  const queues = plan.value.wanted.queue;
  const settings = await scopeSettings(query.thresholdSeconds, queues, reader, config);
  const hours = byHour(await quartersOf(reader, plan.value, range), range.timeZone);
  return ok({
    timeZone: range.timeZone,
    days: weekdaysIn(range),
    cells: [...hours].map(([place, counts]) => ({
      weekday: Math.floor(place / 24) + 1,
      hour: place % 24,
      metrics: valuesOf(wanted.value, counts, settings),
    })),
  });
}

/** Counts by the hour of the week, 0 for Monday at midnight. */
function byHour(cells: CellRow[], timeZone: string): Map<number, Counts> {
  const hours = new Map<number, Counts>();
  for (const { at, counts } of cells) {
    const { dayOfWeek, hour } = wallClock(Date.parse(at) / 1000, timeZone);
    const place = (dayOfWeek - 1) * 24 + hour;
    hours.set(place, addCounts(hours.get(place) ?? {}, counts));
  }
  return hours;
}

function weekdaysIn({ from, to, timeZone }: DayRange): number[] {
  const days = [0, 0, 0, 0, 0, 0, 0];
  for (let day = 0; day <= daysBetween(from, to); day++) {
    const { dayOfWeek } = wallClock(startOfDay(addDays(from, day), timeZone), timeZone);
    days[dayOfWeek - 1] = (days[dayOfWeek - 1] ?? 0) + 1;
  }
  return days;
}
