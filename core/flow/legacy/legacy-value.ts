import type { Json } from '../document/flow.ts';
import { attributePath } from './attribute-path.ts';
import type { LegacyParameter } from './legacy-flow.ts';

/** A parameter's value as the flow language has it: a JSONPath when it has a namespace, else its literal; scalars are text. */
export function legacyValue({ value, namespace }: LegacyParameter): Json {
  if (namespace) return attributePath(namespace, String(value));
  return typeof value === 'object' ? (value as Json) : String(value);
}

/** The same as text, structures as JSON. */
export function legacyText(parameter: LegacyParameter): string {
  const value = legacyValue(parameter);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether an export left the value out, as it does with resources of another instance. */
export const isEmpty = ({ value }: LegacyParameter): boolean =>
  value === undefined || value === null || value === '';
