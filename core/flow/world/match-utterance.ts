import type { Bot, Intent } from './bot.ts';
import { type SlotValue, slotValue } from './slot-value.ts';
import { wordsOf } from './words-of.ts';

export interface Match {
  intent: Intent;
  /** 0 to 1. */
  score: number;
  slots: SlotValue;
}

/** Below this share of common words an utterance isn't meant. */
const leastScore = 0.5;

/**
 * The intents whose sample utterances are like the words, best first: an utterance that fits word for word counts 1, another
 * one the share of words that both have (Dice's coefficient), if that is at least a half. Ties go to the intent listed first.
 */
export function matchUtterance({ intents }: Bot, text: string): Match[] {
  const words = wordsOf(text);
  return intents
    .map((intent) => bestOf(intent, text, words))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score);
}

function bestOf(intent: Intent, text: string, words: string[]): Match {
  let best: Match = { intent, score: 0, slots: {} };
  for (const utterance of intent.utterances) {
    const slots = filledBy(utterance, intent, text);
    const score = slots ? 1 : overlap(wordsOf(utterance.replace(/\{[^}]*\}/g, ' ')), words);
    if (score > best.score) best = { intent, score: round(score), slots: slots ?? {} };
  }
  return best;
}

const round = (score: number): number => Math.round(score * 100) / 100;

/** Dice's coefficient of two bags of words. */
function overlap(sample: readonly string[], words: readonly string[]): number {
  if (sample.length === 0 || words.length === 0) return 0;
  const left = [...words];
  let common = 0;
  for (const word of sample) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (sample.length + words.length);
}

/** The slots' values when the words fit the utterance word for word; undefined when they don't. */
function filledBy(utterance: string, intent: Intent, text: string): SlotValue | undefined {
  const names: string[] = [];
  const parts = utterance.split(/(\{[^}]*\})/).filter((part) => part.trim() !== '');
  const pattern = parts.map((part) => {
    if (!part.startsWith('{')) return wordsOf(part).join(' ').replace(/[*+]/g, '\\$&');
    names.push(part.slice(1, -1).trim());
    return '(.+?)';
  });
  const found = new RegExp(`^${pattern.join(' ')}$`, 'u').exec(wordsOf(text).join(' '));
  return found ? valuesOf(intent, names, found.slice(1)) : undefined;
}

function valuesOf(intent: Intent, names: string[], said: string[]): SlotValue | undefined {
  const slots: SlotValue = {};
  for (const [at, name] of names.entries()) {
    const slot = intent.slots?.find((one) => one.name === name) ?? { name };
    const value = slotValue(slot, said[at] ?? '');
    if (value === null) return undefined;
    slots[name] = value;
  }
  return slots;
}
