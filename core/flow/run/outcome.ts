import type { Json } from '../document/flow.ts';
import type { Question } from './question.ts';
import type { Ending } from './session.ts';

/** How a block ends, or that it waits. */
export type Outcome =
  | { outcome: 'next' }
  /** The conditions are tried with this value; when none holds, NoMatchingCondition. */
  | { outcome: 'result'; value: Json }
  /** The error's branch, else NoMatchingError's. */
  | { outcome: 'error'; errorType: string; reason: string }
  | { outcome: 'ask'; question: Question; memory: Json }
  /** The contact goes on in another flow, from its first block. */
  | { outcome: 'enter-flow'; flow: string }
  | { outcome: 'enter-module'; module: string; input: Json }
  /** Back from a module to the block that called it. */
  | { outcome: 'return'; result: string | null; resultData: Json }
  /** The contact waits for an agent; its customer queue flow begins. */
  | { outcome: 'queued' }
  /** The flow is over; what follows depends on the phase. */
  | { outcome: 'flow-over' }
  | { outcome: 'end'; ending: Ending };

export const next: Outcome = { outcome: 'next' };

export const result = (value: Json): Outcome => ({ outcome: 'result', value });

export const error = (errorType: string, reason: string): Outcome => ({
  outcome: 'error',
  errorType,
  reason,
});

export const ask = (question: Question, memory: Json = null): Outcome => ({
  outcome: 'ask',
  question,
  memory,
});
