import { ask, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import type { Target } from '../run/session.ts';
import { badAnswer } from './bad-answer.ts';

/** Asks for a place in the queue of a target. */
export const askForPlace = (target: Target): Outcome =>
  ask({
    ask: 'enqueue',
    queue: 'queue' in target ? target.queue : null,
    agent: 'agent' in target ? target.agent : null,
  });

/** The queue of an answer becomes `$.Queue`; false when the answer has no name or ARN. */
export function setQueue(running: Running, values: { [name: string]: unknown }): boolean {
  const { Name, ARN } = values;
  if (typeof Name !== 'string' || typeof ARN !== 'string') return false;
  running.set('Queue', { ...values, Name, ARN });
  return true;
}

/** The queue took the contact, which waits in it from now on. */
export const enqueued = (running: Running, values: { [name: string]: unknown }): Outcome =>
  setQueue(running, values)
    ? { outcome: 'queued' }
    : badAnswer(running, 'A queue needs its Name and ARN.');
