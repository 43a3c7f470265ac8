import type { Json } from '../document/flow.ts';

/** Where a conversation stands: the intent that is being filled, its slots so far, and what was asked last. */
export interface BotMemory {
  intent: string;
  confidence: number | null;
  slots: Record<string, string | null>;
  /** A slot's name, or the confirmation. */
  asking: { slot: string } | 'confirmation';
  attempts: number;
}

/** The memory in what a turn was given back; null at the first turn. */
export function memoryOf(state: Json): BotMemory | null {
  if (state === null || typeof state !== 'object' || Array.isArray(state)) return null;
  return 'intent' in state && 'asking' in state ? (state as unknown as BotMemory) : null;
}
