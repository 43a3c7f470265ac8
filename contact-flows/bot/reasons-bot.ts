import type { Bot } from '../../core/flow/world/bot.ts';
import { languages } from '../../core/languages.ts';
import { botPhrases } from './bot-phrases.ts';
import { intents } from './intents.ts';

/** The bot that understands why somebody calls, for worlds without Amazon Lex; it understands all languages at once. */
export const reasonsBot: Bot = {
  intents: intents.map((name) => ({
    name,
    utterances: languages.flatMap((language) => botPhrases[language][name]),
  })),
};
