import { addDays, type Day, instantOf, startOfDay } from '../../time/zone.ts';
import { weekdays } from '../../weekdays.ts';
import type { Override, Period, WeeklyHours } from './hours.ts';

/** Milliseconds since 1970, half open. */
export interface OpenSpan {
  from: number;
  to: number;
}

/** What a day's instants are open for: its own periods and what runs over from the day before, in order, without overlaps. */
export function openingSpans(hours: WeeklyHours, day: Day): OpenSpan[] {
  const yesterday = addDays(day, -1);
  const [from, to] = [midnight(day, hours), midnight(addDays(day, 1), hours)];
  const runsOver = overrideOf(hours, day) ? [] : spansOf(hours, yesterday);
  const inside = [...runsOver, ...spansOf(hours, day)].flatMap((span) => {
    const clipped = { from: Math.max(span.from, from), to: Math.min(span.to, to) };
    return clipped.from < clipped.to ? [clipped] : [];
  });
  return merged(inside);
}

const midnight = (day: Day, { timeZone }: WeeklyHours): number => startOfDay(day, timeZone) * 1000;

/** The date's own hours; a date with its year goes before a yearly one. */
function overrideOf({ overrides = [] }: WeeklyHours, day: Day): Override | undefined {
  const yearly = day.slice(5);
  return (
    overrides.find(({ date }) => date === day) ?? overrides.find(({ date }) => date === yearly)
  );
}

/** The periods that begin on a day, as instants. */
function spansOf(hours: WeeklyHours, day: Day): OpenSpan[] {
  const periods = overrideOf(hours, day)?.hours ?? hours.week[weekdayOf(day)] ?? [];
  return periods.map((period) => spanOf(period, day, hours.timeZone));
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: Day) => {
  const days = Date.parse(`${day}T00:00Z`) / 86_400_000;
  return weekdays[(((days + 3) % 7) + 7) % 7] as (typeof weekdays)[number];
};

function spanOf(period: Period, day: Day, timeZone: string): OpenSpan {
  const [from = '', to = ''] = period.split('-');
  const ends = to === '24:00' ? '00:00' : to;
  const endDay = ends <= from ? addDays(day, 1) : day;
  return {
    from: instantOf(`${day}T${from}`, timeZone) * 1000,
    to: instantOf(`${endDay}T${ends}`, timeZone) * 1000,
  };
}

function merged(spans: OpenSpan[]): OpenSpan[] {
  const found: OpenSpan[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else found.push(span);
  }
  return found;
}
