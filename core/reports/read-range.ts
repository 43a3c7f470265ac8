import type { CellRow, Reader } from '../pipeline/reader.ts';
import { quarterName, spanOfDays } from '../time/interval.ts';
import { type Day, daysBetween, isTimeZone } from '../time/zone.ts';
import type { ScopePlan } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import { readScope } from './read-scope.ts';

/** Days, first and last included, by the clock of a zone. */
export type DayRange = { from: Day; to: Day; timeZone: string };

/** Why a range of days can't be answered; null when it can. */
export function rangeProblem(
  { from, to, timeZone }: DayRange,
  mostDays: number,
): ApiProblem | null {
  if (!isTimeZone(timeZone))
    return { code: 'time-zone-unknown', field: 'timeZone', detail: `no time zone ${timeZone}` };
  const days = daysBetween(from, to) + 1;
  if (days < 1)
    return { code: 'query-invalid', field: 'to', detail: 'the last day lies before the first' };
  if (days <= mostDays) return null;
  return { code: 'range-too-long', field: 'to', detail: `${days} days: at most ${mostDays}` };
}

/** The quarter hours of a range. */
export function quartersOf(
  reader: Reader,
  plan: ScopePlan,
  { from, to, timeZone }: DayRange,
): Promise<CellRow[]> {
  const span = spanOfDays(from, to, timeZone);
  return readScope(reader, plan, 'quarter', quarterName(span.from), quarterName(span.to - 900));
}

/** All cells of a range: the center's own days where the zone is its own, else quarter hours. */
export const cellsOfRange = (
  reader: Reader,
  plan: ScopePlan,
  range: DayRange,
  ownZone: string,
): Promise<CellRow[]> =>
  range.timeZone === ownZone
    ? readScope(reader, plan, 'day', range.from, range.to)
    : quartersOf(reader, plan, range);
