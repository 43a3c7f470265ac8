import { error } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { askForPlace, enqueued } from './enqueue.ts';
import { serviceAnswer } from './service.ts';

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
    return askForPlace(target);
  },
  resume: (running, input) => serviceAnswer(running, input, (values) => enqueued(running, values)),
});
