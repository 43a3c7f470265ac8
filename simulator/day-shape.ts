/*
 * How demand moves through a day and a week, relative to its mean. Two peaks, late morning and afternoon, with Monday the
 * busiest day: the form that call centers report (Gans, Koole and Mandelbaum, 2003; Brown et al., 2005).
 */

const byHour = [
  0.12, 0.08, 0.06, 0.05, 0.06, 0.1, 0.22, 0.45, 0.8, 1.08, 1.28, 1.32, 1.2, 1.02, 0.9, 0.94, 1.06,
  1.1, 1, 0.84, 0.64, 0.45, 0.3, 0.2,
] as const;

const byWeekday = [1.1, 1.02, 1, 0.98, 0.96, 0.6, 0.55] as const;

/** The highest value that `hourShape` takes. */
export const peakShape = Math.max(...byHour);

/** Relative demand at an hour of the wall clock, 0 to 24, with fractions; straight lines between the hours' middles. */
export function hourShape(hour: number): number {
  const position = (hour + 23.5) % 24;
  const before = Math.floor(position);
  const share = position - before;
  return at(before) * (1 - share) + at((before + 1) % 24) * share;
}

/** Relative demand on a weekday, Monday = 1. */
export const weekdayShape = (weekday: number): number => byWeekday[weekday - 1] ?? 1;

const at = (hour: number): number => byHour[hour] ?? 0;
