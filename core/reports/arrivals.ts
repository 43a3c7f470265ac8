import type { ArrivalsAnswer } from '../api/arrivals-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { countOf } from '../metrics/counts.ts';
import { median } from '../metrics/median.ts';
import type { Reader } from '../pipeline/reader.ts';
import { intervalsIn, quarterName, type Span, spanOfDays } from '../time/interval.ts';
import { addDays, type Day, dayOf, type EpochSeconds, wallClock } from '../time/zone.ts';
import { readScope } from './read-scope.ts';

const weeksCompared = 6;
const center = { view: 'center', wanted: {}, dimension: null } as const;

type Quarter = ArrivalsAnswer['quarters'][number];
type Arrived = Span & { arrived: number };

/** Today’s arrivals by quarter hour beside the usual of this weekday: the median of the last six, without days on which nobody came. */
export async function arrivals(
  reader: Reader,
  { timeZone }: Pick<ContactCenterConfig, 'timeZone'>,
  now: EpochSeconds,
): Promise<ArrivalsAnswer> {
  const day = dayOf(now, timeZone);
  const before = Array.from({ length: weeksCompared }, (_, week) => addDays(day, -7 * (week + 1)));
  const [today = [], ...past] = await Promise.all(
    [day, ...before].map((one) => arrivalsOf(one, reader, timeZone)),
  );
  const busy = past.filter((quarters) => quarters.some(({ arrived }) => arrived > 0));
  const usual = usualByMinute(busy, timeZone);
  const quarters = today.map(({ from, to, arrived }) => ({
    ...{ from, to, arrived: from > now ? null : arrived },
    usual: median(usual.get(minuteOf(from, timeZone)) ?? []),
  }));
  const comparedDays = before.filter((_, week) => busy.includes(past[week] ?? []));
  return { day, timeZone, asOf: now, comparedDays, quarters, soFar: soFar(quarters, now) };
}

async function arrivalsOf(day: Day, reader: Reader, timeZone: string): Promise<Arrived[]> {
  const span = spanOfDays(day, day, timeZone);
  const last = quarterName(span.to - 900);
  const cells = await readScope(reader, center, 'quarter', quarterName(span.from), last);
  const byName = new Map<string, number>();
  for (const { at, counts } of cells)
    byName.set(at, (byName.get(at) ?? 0) + countOf(counts, 'queuedByEnqueue'));
  return intervalsIn(span, 'quarter', timeZone).map((quarter) => ({
    ...quarter,
    arrived: byName.get(quarterName(quarter.from)) ?? 0,
  }));
}

/** By the clock on the wall, since a day of 23 or 25 hours stands beside days of 24. */
function usualByMinute(days: readonly Arrived[][], timeZone: string): Map<number, number[]> {
  const usual = new Map<number, number[]>();
  for (const { from, arrived } of days.flat()) {
    const minute = minuteOf(from, timeZone);
    const known = usual.get(minute);
    if (known) known.push(arrived);
    else usual.set(minute, [arrived]);
  }
  return usual;
}

function minuteOf(instant: EpochSeconds, timeZone: string): number {
  const { hour, minute } = wallClock(instant, timeZone);
  return hour * 60 + minute;
}

function soFar(quarters: readonly Quarter[], now: EpochSeconds): ArrivalsAnswer['soFar'] {
  const begun = quarters.filter(({ from }) => from <= now);
  const known = begun.filter(({ usual }) => usual !== null);
  const sum = (all: readonly Quarter[], of: (quarter: Quarter) => number) =>
    all.reduce((total, quarter) => total + of(quarter), 0);
  return {
    arrived: sum(begun, ({ arrived }) => arrived ?? 0),
    usual: known.length === 0 ? null : sum(known, (one) => (one.usual ?? 0) * passed(one, now)),
  };
}

/** The part of an interval that has passed. */
const passed = ({ from, to }: Span, now: EpochSeconds) => Math.min(1, (now - from) / (to - from));
