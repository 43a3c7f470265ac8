import { error } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { askForPlace, enqueued } from './enqueue.ts';
import { wrongValue } from './parameter-value.ts';
import { namedTarget, queueOrAgent, queueOrAgentParameters } from './queue-or-agent.ts';
import { serviceAnswer } from './service.ts';

export const dequeueContactAndTransferToQueue = defineAction({
  type: 'DequeueContactAndTransferToQueue',
  block: 'Transfer to queue',
  category: 'routes',
  parameters: queueOrAgentParameters,
  exactlyOne: [queueOrAgent],
  flowTypes: ['CUSTOMER_QUEUE', 'MODULE'],
  branches: {
    next: 'unused',
    errors: { QueueAtCapacity: 'expected', NoMatchingError: 'expected' },
  },
  run(running) {
    if (running.session.phase !== 'queued')
      return error('NoMatchingError', 'The contact waits in no queue.');
    const target = namedTarget(running);
    return target === null ? wrongValue('QueueId or AgentId') : askForPlace(target);
  },
  resume: (running, input) =>
    serviceAnswer(running, input, (values) => {
      running.session.target = namedTarget(running);
      return enqueued(running, values);
    }),
});
