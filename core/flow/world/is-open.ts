import { addDays, type Day, dayOf, startOfDay } from '../../time/zone.ts';
import type { Hours, WeeklyHours } from './hours.ts';
import { type OpenSpan, openingSpans } from './opening-spans.ts';

/** Days looked at for a change; hours that don't change in a year and a month never do. */
const horizonDays = 400;

const remembered = new WeakMap<WeeklyHours, Map<Day, OpenSpan[]>>();

/** Whether the hours are open at an instant, in milliseconds since 1970. Clock changes count: a period lasts from its start's instant to its end's. */
export function isOpen(hours: Hours, instantMs: number): boolean {
  if (hours === 'open' || hours === 'closed') return hours === 'open';
  for (const { from, to } of spansAt(hours, dayOf(instantMs / 1000, hours.timeZone)))
    if (from <= instantMs && instantMs < to) return true;
  return false;
}

/** The next instant at which the hours open or close, in milliseconds since 1970; null when none comes within 400 days. */
export function nextChange(hours: Hours, instantMs: number): number | null {
  if (hours === 'open' || hours === 'closed') return null;
  const open = isOpen(hours, instantMs);
  let day = dayOf(instantMs / 1000, hours.timeZone);
  for (let days = 0; days < horizonDays; days++, day = addDays(day, 1)) {
    const change = changeOn(hours, day, instantMs, open);
    if (change !== undefined) return change;
  }
  return null;
}

/** The first instant of the day after `after` that isn't as `open` says. */
function changeOn(hours: WeeklyHours, day: Day, after: number, open: boolean): number | undefined {
  const spans = spansAt(hours, day);
  if (!open) return spans.find(({ to }) => to > after)?.from;
  const start = Math.max(after, startOfDay(day, hours.timeZone) * 1000);
  const span = spans.find(({ from, to }) => from <= start && start < to);
  if (!span) return start;
  return span.to < startOfDay(addDays(day, 1), hours.timeZone) * 1000 ? span.to : undefined;
}

function spansAt(hours: WeeklyHours, day: Day): OpenSpan[] {
  let days = remembered.get(hours);
  if (!days) {
    days = new Map();
    remembered.set(hours, days);
  }
  let spans = days.get(day);
  if (!spans) {
    if (days.size > 1_000) days.clear();
    spans = openingSpans(hours, day);
    days.set(day, spans);
  }
  return spans;
}
