import { describe, expect, it, test } from 'vitest';
import { botPhrases } from '../../../contact-flows/bot/bot-phrases.ts';
import { intents } from '../../../contact-flows/bot/intents.ts';
import { reasonsBot } from '../../../contact-flows/bot/reasons-bot.ts';
import world from '../../../contact-flows/sample.world.json' with { type: 'json' };
import { matchUtterance } from '../../../core/flow/world/match-utterance.ts';
import { languages } from '../../../core/languages.ts';

const phrases = languages.flatMap((language) =>
  intents.flatMap((intent) =>
    botPhrases[language][intent].map((phrase) => ({ language, intent, phrase })),
  ),
);

describe.each(languages)('phrases in %s', (language) => {
  it('are there for every intent, none of them for two', () => {
    expect(Object.keys(botPhrases[language]).sort()).toEqual([...intents].sort());
    for (const intent of intents)
      expect(botPhrases[language][intent].length).toBeGreaterThanOrEqual(5);
    const words = Object.values(botPhrases[language]).flat();
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
  });
});

test('the bot without Lex understands what Lex is taught, whatever the language', () => {
  for (const { intent, phrase } of phrases)
    expect(matchUtterance(reasonsBot, phrase)[0]?.intent.name, phrase).toBe(intent);
});

test('the sample world’s bot knows the same intents, and nothing that Lex isn’t taught', () => {
  const { intents: sample } = world.bots.reasons;
  expect(sample.map(({ name }) => name).sort()).toEqual([...intents].sort());
  for (const { name, utterances } of sample)
    for (const utterance of utterances)
      expect(phrases).toContainEqual(
        expect.objectContaining({ intent: name, phrase: utterance.replaceAll("'", '’') }),
      );
});
