import { ask, error, next, type Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import type { Target } from '../run/session.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { offeredIn } from './offered-in.ts';
import { queueOrAgent, queueOrAgentParameters } from './queue-or-agent.ts';
import { resolvedParameters, serviceAnswer } from './service.ts';
import { wholeNumber } from './whole-number.ts';
import { workingQueue } from './working-queue.ts';

/** Three days. */
const longestDelaySeconds = 259_200;
const delay = {
  kind: 'integer',
  min: 1,
  max: longestDelaySeconds,
  accepts: 'static',
  required: true,
} as const;

/** Documents want at least one attempt; published exports carry `0` too, so the engine takes it. */
const limits = [
  ['InitialCallDelaySeconds', 1, longestDelaySeconds],
  ['RetryDelaySeconds', 1, longestDelaySeconds],
  ['MaximumConnectionAttempts', 0, Number.POSITIVE_INFINITY],
] as const;

/** The contact itself goes on at the next block; the callback lives on its own. */
export const createCallbackContact = defineAction({
  type: 'CreateCallbackContact',
  block: 'Transfer to queue (callback)',
  category: 'routes',
  parameters: {
    ...queueOrAgentParameters,
    InitialCallDelaySeconds: delay,
    MaximumConnectionAttempts: { kind: 'integer', min: 1, accepts: 'static', required: true },
    RetryDelaySeconds: delay,
    ContactFlowId: { kind: 'text', accepts: 'path', resource: 'flow' },
    CallerId: { kind: 'text', accepts: 'path', resource: 'phone-number' },
  },
  atMostOne: [queueOrAgent],
  flowTypes: offeredIn.inboundQueueAndTransfer,
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const wrong = emptyParameter(running, [], ['ContactFlowId', 'CallerId']) ?? overLimit(running);
    if (wrong) return wrong;
    const of = workingQueue(running);
    if (!of.ok) return of.problem;
    const number = running.session.callbackNumber ?? running.data.CustomerEndpoint?.Address ?? '';
    return number === ''
      ? error('NoMatchingError', 'There is no number to call back.')
      : askCallback(running, of.value, number);
  },
  resume: (running, input) => serviceAnswer(running, input, () => next),
});

/** The request is the block's parameters, the queue or agent that counts, and as CallbackNumber the number to dial. */
const askCallback = (running: Running, target: Target, number: string): Outcome =>
  ask({
    ask: 'service',
    service: running.action.Type,
    request: {
      ...resolvedParameters(running),
      ...('queue' in target ? { QueueId: target.queue } : { AgentId: target.agent }),
      CallbackNumber: number,
    },
  });

function overLimit(running: Running): Outcome | null {
  for (const [name, min, max] of limits) {
    const value = wholeNumber(running, name, min, max);
    if (running.has(name) && !value.ok) return value.problem;
  }
  return null;
}
