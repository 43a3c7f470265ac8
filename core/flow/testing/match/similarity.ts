/** Dice's coefficient of two multisets of words, 0 to 1; 0 when both are empty. Symmetric. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const total = a.length + b.length;
  return total === 0 ? 0 : (2 * sharedWords(a, b)) / total;
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared;
}

/** Whether every number of the expectation is in the candidate: a menu of other keys is another menu. */
export function hasNumbersOf(candidate: readonly string[], expected: readonly string[]): boolean {
  const numbers = new Set(candidate.filter(isNumber));
  return expected.filter(isNumber).every((number) => numbers.has(number));
}

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Whether the words stand in the candidate, together and in order. Nothing is in everything: no words match nothing. */
export function includesWords(candidate: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 && ` ${candidate.join(' ')} `.includes(` ${words.join(' ')} `);
}
