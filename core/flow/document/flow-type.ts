/** A flow's kind, as `CreateContactFlow` names it, and `MODULE`, which is a resource of its own. */
export const flowTypes = [
  'CONTACT_FLOW',
  'CUSTOMER_QUEUE',
  'CUSTOMER_HOLD',
  'CUSTOMER_WHISPER',
  'AGENT_HOLD',
  'AGENT_WHISPER',
  'OUTBOUND_WHISPER',
  'AGENT_TRANSFER',
  'QUEUE_TRANSFER',
  'CAMPAIGN',
  'MODULE',
] as const;
export type FlowType = (typeof flowTypes)[number];

/** The channels a contact can come by. */
export const channels = ['VOICE', 'CHAT', 'TASK', 'EMAIL'] as const;
export type Channel = (typeof channels)[number];
