import type { FlowEvent, Prompt } from '../run/flow-event.ts';

/** A prompt as a participant heard it. */
export interface Heard {
  prompt: Prompt;
  /** What it says, as far as that is known. */
  text: string;
  /** When it began, in milliseconds since 1970. */
  atMs: number;
  /** How long it takes to say it all; 0 on a chat. */
  lasts: number;
  /** How much of it was played; less than `lasts` when keys cut it. */
  playedMs: number;
}

const wordsASecond = 2.5;

/** Milliseconds that it takes to say a text: 2.5 words a second. */
export function speechMs(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !inWord) words++;
    inWord = !blank;
  }
  return (words * 1000) / wordsASecond;
}

/** How many of the last prompts belong to the block that asks now: keys cut them, prompts of blocks before it are heard out. */
export function promptsOfLastBlock(events: readonly FlowEvent[]): number {
  let prompts = 0;
  for (let at = events.length - 1; at >= 0; at--) {
    const { type } = events[at] as FlowEvent;
    if (type === 'block-entered') return prompts;
    if (type === 'prompt-played') prompts++;
  }
  return prompts;
}
