import type { Action, Json } from '../document/flow.ts';
import { blockKind } from './block-kind.ts';

/** What a block says, asks or sets, as one line of text of any length; empty when its parameters tell nothing. */
export function blockSummary({ Type, Parameters }: Action): string {
  for (const path of blockKind(Type).shows) {
    const value = at(Parameters, path);
    if (value !== undefined && value !== '') return inWords(value).replace(/\s+/g, ' ').trim();
  }
  return '';
}

function at(parameters: Json | undefined, path: string): Json | undefined {
  let value: Json | undefined = parameters;
  for (const step of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as { [key: string]: Json })[step];
  }
  return value;
}

/** Values without JSON's marks; of an ARN only the name at its end; SSML without its tags. */
function inWords(value: Json): string {
  if (typeof value === 'string') return withoutArn(value.replace(/<[^>]*>/g, ' '));
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  return Object.entries(value)
    .map(([key, inner]) => (key === 'Value' ? inWords(inner) : `${key}: ${inWords(inner)}`))
    .join(', ');
}

const withoutArn = (text: string): string =>
  text.replace(/^arn:(?:.*:function:|.*\/|.*:)(?=.)/s, '');
