import type { Language } from '../../core/languages.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Intent } from './intents.ts';
import { it } from './it.ts';
import { ro } from './ro.ts';

/** What callers say for each intent, in every language: Amazon Lex learns from it, and so does the local bot. */
export const botPhrases: Record<Language, Record<Intent, readonly string[]>> = { en, es, it, ro };
