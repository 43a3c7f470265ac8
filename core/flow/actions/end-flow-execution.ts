import { defineAction } from './definition.ts';

export const endFlowExecution = defineAction({
  type: 'EndFlowExecution',
  block: 'End flow / Resume',
  category: 'ends',
  parameters: {},
  flowTypes: [
    'CUSTOMER_QUEUE',
    'CUSTOMER_WHISPER',
    'AGENT_WHISPER',
    'OUTBOUND_WHISPER',
    'CUSTOMER_HOLD',
    'AGENT_HOLD',
  ],
  refusedIn: ['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER', 'MODULE'],
  branches: { next: 'none', errors: {} },
  run: () => ({ outcome: 'flow-over' }),
});
