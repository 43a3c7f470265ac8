import type { CfnBot } from 'aws-cdk-lib/aws-lex';
import { botPhrases } from '../../contact-flows/bot/bot-phrases.ts';
import { intents } from '../../contact-flows/bot/intents.ts';
import type { Language } from '../../core/languages.ts';

/**
 * Amazon Lex understands no Romanian (its list of languages, 2026): Romanian callers choose by keypad, and their phrases wait
 * for the day when it does.
 */
const lexLocales: Record<Language, string | null> = {
  en: 'en_GB',
  es: 'es_ES',
  it: 'it_IT',
  ro: null,
};

/** How sure Lex must be; below it the caller is asked again, by keypad. */
const confidence = 0.4;

/** What the bot understands in one language; undefined where Lex doesn't speak it. */
export function botLocale(language: Language): CfnBot.BotLocaleProperty | undefined {
  const localeId = lexLocales[language];
  if (localeId === null) return undefined;
  return {
    localeId,
    nluConfidenceThreshold: confidence,
    intents: [
      ...intents.map((name) => ({
        name,
        sampleUtterances: botPhrases[language][name].map((utterance) => ({
          utterance: spellable(utterance),
        })),
      })),
      { name: 'FallbackIntent', parentIntentSignature: 'AMAZON.FallbackIntent' },
    ],
  };
}

/** Lex takes letters, blanks, apostrophes, hyphens and full stops. */
const spellable = (utterance: string): string => utterance.replaceAll('’', "'");
