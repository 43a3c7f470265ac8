import type { Language } from '../../core/languages.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { it } from './it.ts';
import type { PromptName } from './prompt-name.ts';
import { ro } from './ro.ts';

/** Everything that flows say, by language and name. */
export const catalogue: Readonly<Record<Language, Readonly<Record<PromptName, string>>>> = {
  en,
  es,
  it,
  ro,
};
