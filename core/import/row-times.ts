import { ok, type Result } from '../result.ts';
import { addDays, type Day, dayOf, type EpochSeconds } from '../time/zone.ts';
import type { ImportMapping, TimeName } from './import-mapping.ts';
import { localInstant } from './local-instant.ts';
import { type Row, type RowProblem, refuse } from './row-problem.ts';
import { type Moment, type TimeReader, timeReader } from './time-format.ts';

/** The instants of a row; null for what did not happen or is not mapped. */
export type RowTimes = Record<TimeName, EpochSeconds | null> & {
  start: EpochSeconds;
  crossedMidnight: boolean;
};

/** In the order in which they happen; those of one step happen together or not at all. */
const steps: readonly (readonly TimeName[])[] = [
  ['start'],
  ['flowEnd'],
  ['enqueued', 'dequeued'],
  ['answered', 'ended', 'workEnded'],
];

type Column = { name: TimeName; column: string; read: TimeReader };
type Clock = { timeZone: string; instantAt: (day: Day, secondOfDay: number) => EpochSeconds };

/**
 * A reader of a row's times. A step whose columns all hold a value of `notHappened` did not happen; a value that only one of
 * them holds is a time (midnight may really be 0:00:00). A time of day is taken on the day that brings it nearest to the
 * time before it, so that calls over midnight end on the next day and clocks a second apart do not.
 */
export function timesReader(mapping: ImportMapping): (row: Row) => Result<RowTimes, RowProblem> {
  const clock = { timeZone: mapping.timeZone, instantAt: localInstant(mapping.timeZone) };
  const columns = steps.map((step) => step.flatMap((name) => columnOf(mapping, name)));
  const absent = new Set(mapping.notHappened);
  const dayReader = mapping.date && timeReader(mapping.date.format);
  return (row) => {
    const dayText = mapping.date ? (row[mapping.date.column] ?? '') : '';
    const day = dayReader?.(dayText)?.day ?? null;
    if (mapping.date && !day)
      return refuse('time-unreadable', 'date', `"${dayText}" does not fit ${mapping.date.format}`);
    const times = emptyTimes();
    let before: EpochSeconds | null = null;
    for (const { name, column, read } of columns.flatMap((step) => present(step, row, absent))) {
      const text = row[column]?.trim() ?? '';
      const moment = read(text);
      const at: EpochSeconds | null = moment && instantFrom(moment, day, before, clock);
      if (at === null && absent.has(text)) continue;
      if (at === null)
        return refuse('time-unreadable', `times.${name}`, `"${text}" in column ${column}`);
      times[name] = at;
      before = at;
    }
    const { start } = times;
    if (start === null) return refuse('value-missing', 'times.start', 'the start is empty');
    return ok({ ...times, start, crossedMidnight: isOverMidnight(times, start, clock.timeZone) });
  };
}

function columnOf(mapping: ImportMapping, name: TimeName): Column[] {
  const source = mapping.times[name];
  if (source === undefined) return [];
  const { column, format } =
    typeof source === 'string' ? { column: source, format: undefined } : source;
  return [{ name, column, read: timeReader(format ?? mapping.timeFormat) }];
}

const present = (step: Column[], row: Row, absent: ReadonlySet<string>): Column[] =>
  step.every(({ column, name }) => name !== 'start' && absent.has(row[column]?.trim() ?? ''))
    ? []
    : step;

const emptyTimes = (): Record<TimeName, EpochSeconds | null> => ({
  start: null,
  flowEnd: null,
  enqueued: null,
  dequeued: null,
  answered: null,
  ended: null,
  workEnded: null,
});

/** Null when a time of day comes without any day to put it on. */
function instantFrom(
  moment: Moment,
  rowDay: Day | null,
  before: EpochSeconds | null,
  clock: Clock,
): EpochSeconds | null {
  if (moment.instant !== null) return moment.instant;
  if (moment.day !== null) return clock.instantAt(moment.day, moment.secondOfDay ?? 0);
  if (moment.secondOfDay === null) return null;
  if (before === null) return rowDay === null ? null : clock.instantAt(rowDay, moment.secondOfDay);
  return nearest(moment.secondOfDay, before, clock);
}

function nearest(secondOfDay: number, before: EpochSeconds, clock: Clock): EpochSeconds {
  const day = dayOf(before, clock.timeZone);
  const same = clock.instantAt(day, secondOfDay);
  if (Math.abs(same - before) < 43_200) return same;
  return clock.instantAt(addDays(day, same < before ? 1 : -1), secondOfDay);
}

function isOverMidnight(
  times: Record<TimeName, EpochSeconds | null>,
  start: EpochSeconds,
  timeZone: string,
): boolean {
  const day = dayOf(start, timeZone);
  return Object.values(times).some((at) => at !== null && dayOf(at, timeZone) !== day);
}
