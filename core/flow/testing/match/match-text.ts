import { normalize } from './normalize.ts';
import { hasNumbersOf, includesWords, similarity } from './similarity.ts';
import { spokenSentences } from './spoken-sentences.ts';

export interface Matching {
  /** Least similarity that counts as the same message. */
  threshold: number;
  /** Under `Similarity` only the same words, or a message that contains them, match. */
  strict: boolean;
}

/** AWS names no threshold; at 0.8 a fifth of the words may differ. */
export const usualMatching: Matching = { threshold: 0.8, strict: false };

export interface TextMatch {
  matches: boolean;
  /** Similarity of the candidate, 0 to 1. */
  score: number;
  /** The part of the message that came nearest. */
  candidate: string;
  /** The words are near enough, and a number that is expected is missing. */
  numbersDiffer: boolean;
}

/**
 * Whether a message that was heard is the expected one. On voice every run of its sentences is a candidate, for the service
 * hears a prompt in pieces; on a chat only the whole. A deterministic stand-in for the service's own comparison.
 */
export function matchText(
  expected: string,
  heard: string,
  criteria: 'Similarity' | 'Inclusion',
  { pieces, threshold, strict }: Matching & { pieces: boolean },
): TextMatch {
  const words = normalize(expected);
  const best = nearest(words, pieces ? candidatesOf(heard) : [heard]);
  const included = includesWords(normalize(heard), words);
  const similar = best.score >= threshold && !best.numbersDiffer;
  const matches = criteria === 'Inclusion' || strict ? included : similar && words.length > 0;
  return { matches, ...best };
}

type Nearest = Omit<TextMatch, 'matches'>;

/** The most similar candidate; one with all the expected numbers goes before one without. */
function nearest(words: readonly string[], candidates: readonly string[]): Nearest {
  let best: Nearest = { score: -1, candidate: '', numbersDiffer: true };
  for (const candidate of candidates) {
    const its = normalize(candidate);
    const score = similarity(words, its);
    const numbersDiffer = !hasNumbersOf(its, words);
    const better = numbersDiffer === best.numbersDiffer ? score > best.score : !numbersDiffer;
    if (better) best = { score, candidate, numbersDiffer };
  }
  return { ...best, score: Math.max(0, best.score) };
}

function candidatesOf(heard: string): string[] {
  const sentences = spokenSentences(heard);
  const runs = [heard];
  for (let from = 0; from < sentences.length; from++)
    for (let to = from + 1; to <= sentences.length; to++)
      runs.push(sentences.slice(from, to).join(' '));
  return runs;
}
