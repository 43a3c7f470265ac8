import type { Json } from '../document/flow.ts';
import { Fault, type Moment, Took } from './world.ts';

/** An answer written down: a value, or a failure. `error` names a service's error branch, or says how a function failed. */
export type CannedAnswer =
  | { value: Json; tookMs?: number | undefined }
  | { error: string; reason?: string | undefined };

/** One answer for every time, or answers in order, of which the last one stays. */
export type Canned = CannedAnswer | readonly CannedAnswer[];

/** A service that answers as written. */
export const cannedService =
  (canned: Canned) =>
  (_request: Json, { call }: Moment): Took | Fault => {
    const answer = answerAt(canned, call);
    return 'error' in answer
      ? new Fault(answer.error, answer.reason ?? answer.error)
      : new Took(answer.tookMs ?? 0, answer.value);
  };

/** A function that answers as written; it fails by throwing, at each of Connect's tries. */
export const cannedFunction =
  (canned: Canned) =>
  (_event: Json, { call }: Moment): Took => {
    const answer = answerAt(canned, call);
    if ('error' in answer) throw new Error(answer.reason ?? answer.error);
    return new Took(answer.tookMs ?? 0, answer.value);
  };

function answerAt(canned: Canned, call: number): CannedAnswer {
  if (!Array.isArray(canned)) return canned as CannedAnswer;
  return canned[Math.min(call, canned.length - 1)] as CannedAnswer;
}
