import { fail, ok, type Result } from '../../result.ts';
import type { Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { wrongValue } from './parameter-value.ts';

/** The parameter as a whole number within the limits, or the error that names it. */
export function wholeNumber(
  running: Running,
  name: string,
  min: number,
  max = Number.POSITIVE_INFINITY,
): Result<number, Outcome> {
  const value = running.number(name, Number.NaN);
  if (Number.isInteger(value) && value >= min && value <= max) return ok(value);
  const limits = max === Number.POSITIVE_INFINITY ? `from ${min}` : `from ${min} to ${max}`;
  return fail(wrongValue(name, `a whole number ${limits}`));
}
