import { reasonsBot } from '../../contact-flows/bot/reasons-bot.ts';
import type { Bot } from '../../core/flow/world/bot.ts';

/** The bots that the shipped flows name, with utterances in every language. */
export const centerBots: Record<string, Bot> = { reasons: reasonsBot };
