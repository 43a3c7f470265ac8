import type { Json } from '../document/flow.ts';
import { error, type Outcome } from '../run/outcome.ts';

/** A resolved value as text; empty when it is missing or an object or list. */
export const plainText = (value: Json | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value);

/** A switch as flows spell it: `true` or `True`. */
export const isTrue = (value: Json | undefined): boolean =>
  plainText(value).toLowerCase() === 'true';

/** A resolved value as an object; null when it is none. */
export const asObject = (value: Json | undefined): Record<string, Json> | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;

/** The error of a parameter that is empty or of the wrong kind when the block runs. */
export const wrongValue = (parameter: string, wanted = 'a text that is not empty'): Outcome =>
  error('NoMatchingError', `${parameter} must be ${wanted}.`);
