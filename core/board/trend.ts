export type Trend = 'up' | 'down' | 'steady';

/** Changes below it are noise. */
const noise = 0.05;
const quarters = 4;

/**
 * Where a figure goes: the mean of the last hour’s quarter hours against that of the hour before, those without contacts left out. Null
 * where either hour has none. `values`: complete quarter hours of the day, in order.
 */
export function trend(values: readonly (number | null)[]): Trend | null {
  const now = meanOf(values.slice(-quarters));
  const before = meanOf(values.slice(-2 * quarters, -quarters));
  if (now === null || before === null) return null;
  const change = now - before;
  if (Math.abs(change) <= noise * Math.abs(before)) return 'steady';
  return change > 0 ? 'up' : 'down';
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
