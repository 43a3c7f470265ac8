import type { Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { wrongValue } from './parameter-value.ts';

/** The error of the first parameter without a value: a needed one that is absent or empty, another one that is there and empty. */
export function emptyParameter(
  running: Running,
  needed: readonly string[],
  others: readonly string[] = [],
): Outcome | null {
  const names = [...needed, ...others.filter((name) => running.has(name))];
  const empty = names.find((name) => running.text(name) === '');
  return empty === undefined ? null : wrongValue(empty);
}
