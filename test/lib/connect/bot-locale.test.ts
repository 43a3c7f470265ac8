import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/languages.ts';
import { botLocale } from '../../../lib/connect/bot-locale.ts';
import { botPhrases, intents } from '../../../lib/connect/bot-phrases.ts';

describe('the bot', () => {
  it('speaks three of the four languages: Lex knows no Romanian', () => {
    const locales = languages.map((language) => botLocale(language)?.localeId);
    expect(locales).toEqual(['en_GB', 'es_ES', 'it_IT', undefined]);
  });

  it.each(languages)('has words for every intent in %s, none of them for two', (language) => {
    const words = intents.flatMap((intent) => botPhrases[language][intent]);
    expect(Object.keys(botPhrases[language]).sort()).toEqual([...intents].sort());
    for (const intent of intents)
      expect(botPhrases[language][intent].length).toBeGreaterThanOrEqual(5);
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
  });

  it('writes utterances with what Lex takes: letters, blanks, apostrophes and hyphens', () => {
    const utterances = languages
      .flatMap((language) => (botLocale(language)?.intents as object[]) ?? [])
      .flatMap((intent) => ('sampleUtterances' in intent ? intent.sampleUtterances : []))
      .map((sample) => (sample as { utterance: string }).utterance);
    expect(utterances.length).toBeGreaterThan(100);
    for (const utterance of utterances) expect(utterance).toMatch(/^[\p{L} '-]+$/u);
  });

  it('has the intent that Lex falls back on in every language', () => {
    expect(botLocale('es')?.intents).toContainEqual({
      name: 'FallbackIntent',
      parentIntentSignature: 'AMAZON.FallbackIntent',
    });
  });
});
