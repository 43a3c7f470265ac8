import { error } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { askForPlace, enqueued } from './enqueue.ts';
import { serviceAnswer } from './service.ts';

export const transferContactToAgent = defineAction({
  type: 'TransferContactToAgent',
  block: 'Transfer to agent (beta)',
  category: 'routes',
  parameters: {},
  flowTypes: ['AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE'],
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: { next: 'none', errors: {} },
  run(running) {
    const { target } = running.session;
    return target !== null && 'agent' in target
      ? askForPlace(target)
      : error('NoMatchingError', 'The contact has no agent to go to.');
  },
  resume: (running, input) =>
    input.type === 'answer' && !input.ok
      ? { outcome: 'end', ending: { how: 'disconnected', by: 'flow' } }
      : serviceAnswer(running, input, (values) => enqueued(running, values)),
});
