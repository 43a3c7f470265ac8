import { ask, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { workingQueue } from './working-queue.ts';

/** Asks for the metrics of the queue that the block means; `channel` as in `$.Channel`, null for all channels. */
export function askMetrics(running: Running, channel: string | null): Outcome {
  const of = workingQueue(running);
  return of.ok
    ? ask({ ask: 'metrics', queue: null, agent: null, ...of.value, channel })
    : of.problem;
}
