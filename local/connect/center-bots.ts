import world from '../../contact-flows/sample.world.json' with { type: 'json' };
import type { Bot } from '../../core/flow/world/bot.ts';

/** The bots that the shipped flows name, with utterances in every language. */
export const centerBots: Record<string, Bot> = world.bots;
