import type { Slot } from './bot.ts';
import { wordsOf } from './words-of.ts';

export type SlotValue = Record<string, string>;

const patterns = {
  number: /^-?\d+(?:\.\d+)?$/,
  digits: /^\d+$/,
  phone: /^\+?\d{4,15}$/,
} as const;

/** The slot's value in what was said: the listed value that it or its synonym names, digits for numbers; null when it isn't one. */
export function slotValue({ type = 'text', values }: Slot, said: string): string | null {
  if (values !== undefined) return listed(values, said);
  const text = said.trim();
  if (text === '') return null;
  if (type === 'text') return text;
  const packed = text.replace(/[\s()/]/g, '').replace(type === 'number' ? /$^/ : /-/g, '');
  return patterns[type].test(packed) ? packed : null;
}

function listed(values: NonNullable<Slot['values']>, said: string): string | null {
  const words = ` ${wordsOf(said).join(' ')} `;
  const entries: [string, readonly string[]][] = Array.isArray(values)
    ? values.map((value: string) => [value, []])
    : Object.entries(values as Record<string, readonly string[]>);
  const names = (value: string, synonyms: readonly string[]) =>
    [value, ...synonyms].some((name) => words.includes(` ${wordsOf(name).join(' ')} `));
  return entries.find(([value, synonyms]) => names(value, synonyms))?.[0] ?? null;
}
