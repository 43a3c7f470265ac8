import type { Running } from '../run/running.ts';

/** A parameter as a number above 0; `otherwise` when it is absent, null when it is anything else. */
export function positiveNumber(
  running: Running,
  name: string,
  otherwise: number | null = null,
): number | null {
  if (!running.has(name)) return otherwise;
  const value = running.number(name, 0);
  return value > 0 ? value : null;
}
