import { defineAction } from './definition.ts';

export const disconnectParticipant = defineAction({
  type: 'DisconnectParticipant',
  block: 'Disconnect / hang up',
  category: 'ends',
  parameters: {},
  flowTypes: [
    'CONTACT_FLOW',
    'CUSTOMER_QUEUE',
    'AGENT_TRANSFER',
    'QUEUE_TRANSFER',
    'CAMPAIGN',
    'MODULE',
  ],
  refusedIn: [
    'CUSTOMER_WHISPER',
    'AGENT_WHISPER',
    'OUTBOUND_WHISPER',
    'CUSTOMER_HOLD',
    'AGENT_HOLD',
  ],
  branches: { next: 'none', errors: {} },
  run: () => ({ outcome: 'end', ending: { how: 'disconnected', by: 'flow' } }),
});
