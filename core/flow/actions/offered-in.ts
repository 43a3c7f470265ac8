import type { FlowType } from '../document/flow-type.ts';

const inboundAndTransfer = [
  'CONTACT_FLOW',
  'AGENT_TRANSFER',
  'QUEUE_TRANSFER',
  'CAMPAIGN',
  'MODULE',
] as const;
const inboundQueueAndTransfer = [...inboundAndTransfer, 'CUSTOMER_QUEUE'] as const;

/** Flow types that documents name together when they say where a block is offered; a module counts everywhere. */
export const offeredIn = {
  inbound: ['CONTACT_FLOW', 'CAMPAIGN', 'MODULE'],
  inboundAndTransfer,
  inboundQueueAndTransfer,
  recording: [...inboundQueueAndTransfer, 'OUTBOUND_WHISPER'],
  allButHolds: [
    ...inboundQueueAndTransfer,
    'CUSTOMER_WHISPER',
    'AGENT_WHISPER',
    'OUTBOUND_WHISPER',
  ],
} as const satisfies Record<string, readonly FlowType[]>;
