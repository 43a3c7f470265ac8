import type { Json } from '../document/flow.ts';
import type { Input } from '../run/input.ts';
import { ask, type Outcome } from '../run/outcome.ts';
import { resolve } from '../run/read-path.ts';
import type { Running } from '../run/running.ts';
import { answered } from './answered.ts';
import { badAnswer } from './bad-answer.ts';
import { asObject } from './parameter-value.ts';

/** All parameters of a block with their paths read. */
export const resolvedParameters = ({ session, action }: Running): Record<string, Json> =>
  resolve(session, action.Parameters) as Record<string, Json>;

/** Asks the service behind the block, with the block's resolved parameters. */
export const askService = (running: Running): Outcome =>
  ask({ ask: 'service', service: running.action.Type, request: resolvedParameters(running) });

/**
 * What becomes of a service's answer: its error's branch, or what `take` makes of its values. Null stands for no values; anything
 * else that is no object stops the run as a bad answer.
 */
export const serviceAnswer = (
  running: Running,
  input: Input,
  take: (values: Record<string, Json>) => Outcome,
): Outcome =>
  answered(input, (value) => {
    const values = value === null ? {} : asObject(value);
    return values === null ? badAnswer(running, 'The answer must be an object.') : take(values);
  });
