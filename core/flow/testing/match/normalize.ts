import { ssmlText } from '../../call/ssml-text.ts';

const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const digitOf = new Map(digitWords.map((word, digit) => [word, String(digit)]));

/**
 * A message as the words to compare: no SSML, NFKC, lower case, number words as digits, `*` and `#` as words, no other
 * punctuation. AWS documents no normalization; this one is ours.
 */
export function normalize(message: string): string[] {
  return ssmlText(message)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\*/g, ' star ')
    .replace(/#/g, ' pound ')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => digitOf.get(word) ?? word);
}
