import type { LexTurn } from '../run/question.ts';
import type { Bot } from './bot.ts';
import type { BotInput } from './world.ts';

/** What a bot makes of a turn. */
export function botTurn(_bot: Bot, _input: BotInput): LexTurn {
  throw new Error('Not written yet.');
}
