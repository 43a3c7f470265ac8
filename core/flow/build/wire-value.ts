import type { Parameter } from '../actions/definition.ts';
import type { Json } from '../document/flow.ts';
import type { BuiltJson } from './parameter-types.ts';
import { isReference } from './resource.ts';

/** A value as the flow carries it: scalars are strings, JSON inside `json` parameters stays as it is. */
export function wireValue(value: BuiltJson, form: Parameter | undefined): Json {
  if (isReference(value)) return value.placeholder;
  if (value === null) return null;
  if (typeof value !== 'object') return scalar(value, form);
  if (form?.kind === 'json') return untouched(value);
  if (Array.isArray(value))
    return value.map((one) => wireValue(one, form?.kind === 'list' ? form.of : undefined));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, wireValue(one, formOfField(form, name))]),
  );
}

/** JSON with its types; only references become text. */
export function untouched(value: BuiltJson): Json {
  if (isReference(value)) return value.placeholder;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(untouched);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, untouched(one)]));
}

function formOfField(form: Parameter | undefined, name: string): Parameter | undefined {
  if (form?.kind === 'map') return form.of;
  return form?.kind === 'object' ? form.fields[name] : undefined;
}

/** Where a choice spells its truths `True` and `False`, so does the flow. */
function scalar(value: string | number | boolean, form: Parameter | undefined): string {
  if (typeof value !== 'boolean') return String(value);
  const capital = form?.kind === 'choice' && form.values.includes('True');
  return capital ? (value ? 'True' : 'False') : String(value);
}
