import { matchText, usualMatching } from '../match/match-text.ts';
import { normalize } from '../match/normalize.ts';
import { spokenSentences } from '../match/spoken-sentences.ts';

/**
 * What to expect of a message on a call, where the service hears its sentences apart: the last one that no other message of the
 * call has, else the whole message. SSML or plain text; null when there are no words to compare.
 */
export function tellingSentence(message: string, others: readonly string[]): string | null {
  const sentences = spokenSentences(message).filter((one) => normalize(one).length > 0);
  if (sentences.length === 0) return null;
  const isTelling = (sentence: string) =>
    !others.some(
      (other) =>
        matchText(sentence, other, 'Similarity', { ...usualMatching, pieces: true }).matches,
    );
  const telling = sentences.length === 1 ? sentences[0] : sentences.findLast(isTelling);
  return (telling ?? sentences.join(' ')).replace(/\s+/g, ' ');
}
