import type { Heard } from '../../call/speech.ts';
import { matchText, usualMatching } from '../match/match-text.ts';

/** What a caller expects to hear: a pattern, or words, of which the message may say a fifth differently. */
export type Expected = string | RegExp;

/** Whether a message is the expected one, and how near it comes (1 or 0 for patterns). */
export function heardLike(
  expected: Expected,
  { text, prompt }: Heard,
): { matches: boolean; score: number } {
  if (typeof expected !== 'string') {
    const matches = text.search(expected) !== -1 || prompt.content.search(expected) !== -1;
    return { matches, score: matches ? 1 : 0 };
  }
  const near = { ...usualMatching, pieces: true };
  const similar = matchText(expected, text, 'Similarity', near);
  const matches =
    similar.matches ||
    prompt.content === expected ||
    matchText(expected, text, 'Inclusion', near).matches;
  return { matches, score: similar.score };
}

/** The expectation as it stands in messages. */
export const expectedText = (expected: Expected): string =>
  typeof expected === 'string' ? `“${expected}”` : String(expected);
