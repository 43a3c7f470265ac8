import { fail, ok, type Result } from '../../result.ts';
import { error, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import type { Target } from '../run/session.ts';
import { emptyParameter } from './empty-parameter.ts';
import { namedTarget, queueOrAgent } from './queue-or-agent.ts';

/**
 * The queue that a block means, or the agent's own: the block's QueueId or AgentId, else the one that was set before, else the one
 * in which the contact waits. The error when there is none.
 */
export function workingQueue(running: Running): Result<Target, Outcome> {
  const empty = emptyParameter(running, [], queueOrAgent);
  if (empty) return fail(empty);
  const { Queue } = running.data;
  const target =
    namedTarget(running) ?? running.session.target ?? (Queue ? { queue: Queue.ARN } : null);
  return target
    ? ok(target)
    : fail(error('NoMatchingError', 'No queue was given and no working queue was set.'));
}
