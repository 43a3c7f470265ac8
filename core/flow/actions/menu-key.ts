import type { Input } from '../run/input.ts';
import { ask, error, type Outcome, result } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { takeTypedAhead } from './keypad-buffer.ts';
import { playPromptOf } from './play-prompt-of.ts';
import { positiveNumber } from './positive-number.ts';

/** Seconds to the first key when a block doesn't say; the designer's own default. */
const defaultLimit = 5;

/** A menu is entered: one key decides. A key that is buffered is used at once, without the prompt. */
export function askMenuKey(running: Running): Outcome {
  const limit = positiveNumber(running, 'InputTimeLimitSeconds', defaultLimit);
  if (limit === null)
    return error('NoMatchingError', 'InputTimeLimitSeconds is no number above 0.');
  const typedAhead = takeTypedAhead(running);
  if (typedAhead !== '') return pressed(running, typedAhead);
  const refusal = playPromptOf(running);
  if (refusal) return error('NoMatchingError', refusal);
  return askKey(limit);
}

/** What came while the menu waited. */
export function takeMenuKey(running: Running, input: Input): Outcome {
  if (input.type === 'time-limit')
    return error('InputTimeLimitExceeded', 'No key came within the time limit.');
  if (input.type === 'digits' && input.digits !== '') return pressed(running, input.digits);
  return askKey(running.number('InputTimeLimitSeconds', defaultLimit));
}

/** The first key counts; those after it wait for the next block. */
function pressed(running: Running, keys: string): Outcome {
  const key = keys.charAt(0);
  running.session.typedAhead = keys.slice(1) + running.session.typedAhead;
  running.events.push({ type: 'input-taken', kind: 'digits', text: key });
  return result(key);
}

const askKey = (timeLimitSeconds: number): Outcome =>
  ask({ ask: 'input', accepts: ['digits'], timeLimitSeconds });
