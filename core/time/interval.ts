import { addDays, type Day, dayOf, type EpochSeconds, startOfDay, startOfHour } from './zone.ts';

/** The widths in which figures are shown. */
export const intervals = ['quarter', 'hour', 'day'] as const;
export type Interval = (typeof intervals)[number];

/** A half-open range of instants: `from` belongs to it, `to` does not. */
export type Span = { from: EpochSeconds; to: EpochSeconds };

/** The quarter hour that holds an instant. */
export const quarterOf = (instant: EpochSeconds): EpochSeconds => Math.floor(instant / 900) * 900;

const namesSeen = new Map<EpochSeconds, string>();

/** `2026-11-22T06:15Z`: sorts as the instants do. */
export function quarterName(quarter: EpochSeconds): string {
  let name = namesSeen.get(quarter);
  if (!name) {
    if (namesSeen.size > 100_000) namesSeen.clear();
    name = `${new Date(quarter * 1000).toISOString().slice(0, 16)}Z`;
    namesSeen.set(quarter, name);
  }
  return name;
}

/** The days, first and last included, as one span of instants in a zone. */
export function spanOfDays(from: Day, to: Day, timeZone: string): Span {
  return { from: startOfDay(from, timeZone), to: startOfDay(addDays(to, 1), timeZone) };
}

/** Every interval that touches a span, in order. A day is 23, 24 or 25 hours long, as its zone has it. */
export function intervalsIn(span: Span, interval: Interval, timeZone: string): Span[] {
  const found: Span[] = [];
  let from = startOfInterval(span.from, interval, timeZone);
  while (from < span.to) {
    const to = endOfInterval(from, interval, timeZone);
    found.push({ from, to });
    from = to;
  }
  return found;
}

/** The start of the interval that holds an instant. */
export function startOfInterval(instant: EpochSeconds, interval: Interval, timeZone: string) {
  if (interval === 'quarter') return quarterOf(instant);
  if (interval === 'hour') return startOfHour(instant, timeZone);
  return startOfDay(dayOf(instant, timeZone), timeZone);
}

function endOfInterval(from: EpochSeconds, interval: Interval, timeZone: string): EpochSeconds {
  if (interval === 'quarter') return from + 900;
  if (interval === 'hour') return endOfHour(from, timeZone);
  return startOfDay(addDays(dayOf(from, timeZone), 1), timeZone);
}

/** Clocks that go back by half an hour make an hour of 90 minutes. */
function endOfHour(from: EpochSeconds, timeZone: string): EpochSeconds {
  const next = startOfHour(from + 3600, timeZone);
  return next > from ? next : startOfHour(from + 5400, timeZone);
}
