import type { Language } from '../../languages.ts';
import type { AlertWords } from './alert-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { it } from './it.ts';
import { ro } from './ro.ts';

const all: Record<Language, AlertWords> = { en, es, it, ro };

export const wordsOf = (language: Language): AlertWords => all[language];

/** Fills in the blanks of a text. */
export const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
