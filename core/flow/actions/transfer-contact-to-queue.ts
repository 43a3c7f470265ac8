import { ask, error } from '../run/outcome.ts';
import { defineAction } from './definition.ts';

export const transferContactToQueue = defineAction({
  type: 'TransferContactToQueue',
  block: 'Transfer to queue',
  category: 'routes',
  parameters: {},
  flowTypes: ['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'CAMPAIGN', 'MODULE'],
  branches: {
    next: 'unused',
    errors: { QueueAtCapacity: 'expected', NoMatchingError: 'expected' },
  },
  run(running) {
    const { target, phase } = running.session;
    if (phase === 'queued') return error('NoMatchingError', 'The contact is in a queue already.');
    if (target === null) return error('NoMatchingError', 'No working queue was set.');
    return ask({
      ask: 'enqueue',
      queue: 'queue' in target ? target.queue : null,
      agent: 'agent' in target ? target.agent : null,
    });
  },
  resume(running, input) {
    if (input.type !== 'answer') return error('NoMatchingError', 'The queue did not answer.');
    if (!input.ok) return error('error' in input ? input.error : 'NoMatchingError', input.reason);
    running.set('Queue', input.value as never);
    return { outcome: 'queued' };
  },
});
