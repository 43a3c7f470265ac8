import { ask, next } from '../run/outcome.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { setQueue } from './enqueue.ts';
import { offeredIn } from './offered-in.ts';
import { wrongValue } from './parameter-value.ts';
import { namedTarget, queueOrAgent, queueOrAgentParameters } from './queue-or-agent.ts';
import { serviceAnswer } from './service.ts';

export const updateContactTargetQueue = defineAction({
  type: 'UpdateContactTargetQueue',
  block: 'Set working queue',
  category: 'sets',
  parameters: queueOrAgentParameters,
  exactlyOne: [queueOrAgent],
  flowTypes: offeredIn.inboundAndTransfer,
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const target = namedTarget(running);
    if (target === null) return wrongValue(running.has('AgentId') ? 'AgentId' : 'QueueId');
    return 'queue' in target
      ? ask({ ask: 'find', resource: 'queue', name: target.queue })
      : ask({ ask: 'find', resource: 'agent', name: target.agent });
  },
  resume: (running, input) =>
    serviceAnswer(running, input, (found) => {
      const target = namedTarget(running);
      if (target !== null && 'agent' in target) running.set('Queue', null);
      else if (!setQueue(running, found))
        return badAnswer(running, 'A queue needs its Name and ARN.');
      running.session.target = target;
      return next;
    }),
});
