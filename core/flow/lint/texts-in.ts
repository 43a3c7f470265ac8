import type { Json } from '../document/flow.ts';
import { fieldPath } from './field-path.ts';

/** A text inside a block, and where it stands. */
export interface PlacedText {
  text: string;
  field: string;
}

/** Every text inside a value, in order; keys of objects are no texts. */
export function textsIn(value: Json | undefined, field: string, found: PlacedText[] = []) {
  if (typeof value === 'string') found.push({ text: value, field });
  else if (Array.isArray(value))
    for (const [index, one] of value.entries()) textsIn(one, fieldPath(field, index), found);
  else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) textsIn(value[key], fieldPath(field, key), found);
  return found;
}
