import { ssmlText } from '../../call/ssml-text.ts';

/** The sentences of a prompt, in order. They stand for the pieces into which the service cuts what it hears. */
export function spokenSentences(prompt: string): string[] {
  return ssmlText(prompt)
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
