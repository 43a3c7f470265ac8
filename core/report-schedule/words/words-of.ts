import type { Language } from '../../languages.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { it } from './it.ts';
import type { ReportWords } from './report-words.ts';
import { ro } from './ro.ts';

const words: Record<Language, ReportWords> = { en, es, it, ro };

/** What reports say in a language. */
export const wordsOf = (language: Language): ReportWords => words[language];
