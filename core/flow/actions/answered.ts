import type { Json } from '../document/flow.ts';
import type { Input } from '../run/input.ts';
import { error, type Outcome } from '../run/outcome.ts';

/** What becomes of an answer: `take` gets its value; a refusal takes the branch that it names. */
export function answered(input: Input, take: (value: Json) => Outcome): Outcome {
  if (input.type !== 'answer') return error('NoMatchingError', 'No answer came.');
  if (input.ok) return take(input.value);
  return error('error' in input ? input.error : 'NoMatchingError', input.reason);
}
