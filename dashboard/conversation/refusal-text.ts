import type { Say } from '../language/use-words.ts';

const told = [
  'wrong-state',
  'invalid-number',
  'desk-taken',
  'not-logged-in',
  'unreachable',
] as const;

/** A refusal of the local center in words; in its own where the page has none. */
export function refusalText(
  say: Say,
  { code, message }: { code: string; message: string },
): string {
  const known = told.find((one) => one === code);
  return known ? say(`local.problem.${known}`) : say('local.refused', { message });
}
