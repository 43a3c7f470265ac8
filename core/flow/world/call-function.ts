import type { Json } from '../document/flow.ts';
import type { Answer } from '../run/input.ts';
import { answered, failed, messageOf } from './answers.ts';
import { type LambdaHandler, type Moment, Took } from './world.ts';

/** Connect calls a function that fails again, up to three times within the block's time limit (Connect's guide). */
const mostRetries = 3;

interface Try {
  value?: Json;
  reason?: string;
  tookMs: number;
}

/**
 * One block's call of a function: a thrown error is tried again while time is left, then its message takes the error branch.
 * A function slower than the limit is not tried again.
 */
export function callFunction(
  handler: LambdaHandler,
  event: Json,
  moment: Moment,
  limitMs: number,
): Answer | Promise<Answer> {
  const attempt = (number: number, spentMs: number): Answer | Promise<Answer> => {
    const one = tryOnce(handler, event, { ...moment, now: moment.now + spentMs, attempt: number });
    const judge = (tried: Try) => verdict(tried, number, spentMs);
    return one instanceof Promise ? one.then(judge) : judge(one);
  };
  const verdict = ({ value, reason, tookMs }: Try, number: number, spentMs: number) => {
    const total = spentMs + tookMs;
    if (total > limitMs)
      return failed('TimeLimitExceeded', `The function took longer than ${limitMs} ms.`, limitMs);
    if (reason === undefined) return answered(value ?? null, total);
    return number < mostRetries
      ? attempt(number + 1, total)
      : failed('NoMatchingError', reason, total);
  };
  return attempt(0, 0);
}

function tryOnce(handler: LambdaHandler, event: Json, moment: Moment): Try | Promise<Try> {
  try {
    const given = handler(event, moment);
    return given instanceof Promise ? given.then(good, bad) : good(given);
  } catch (problem) {
    return bad(problem);
  }
}

const good = (given: Json | Took): Try =>
  given instanceof Took ? given : { value: given, tookMs: 0 };

const bad = (problem: unknown): Try => ({ reason: messageOf(problem), tookMs: 0 });
