import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/languages.ts';
import { botLocale } from '../../../lib/connect/bot-locale.ts';

describe('the bot', () => {
  it('speaks three of the four languages: Lex knows no Romanian', () => {
    const locales = languages.map((language) => botLocale(language)?.localeId);
    expect(locales).toEqual(['en_GB', 'es_ES', 'it_IT', undefined]);
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
