/** A contact event as EventBridge delivers it (`source` aws.connect); instants have milliseconds. */
export interface ContactEvent {
  version: '0';
  id: string;
  'detail-type': 'Amazon Connect Contact Event';
  source: 'aws.connect';
  account: string;
  /** Whole seconds. */
  time: string;
  region: string;
  resources: string[];
  detail: ContactEventDetail;
}

export type ContactEventType =
  | 'INITIATED'
  | 'CONNECTED_TO_SYSTEM'
  | 'CONTACT_DATA_UPDATED'
  | 'QUEUED'
  | 'CONNECTED_TO_AGENT'
  | 'DISCONNECTED'
  | 'COMPLETED';

/** What is not known of the contact yet is absent. */
export interface ContactEventDetail {
  eventType: ContactEventType;
  contactId: string;
  initialContactId?: string;
  previousContactId?: string;
  relatedContactId?: string;
  channel: string;
  instanceArn: string;
  initiationMethod: string;
  initiationTimestamp: string;
  connectedToSystemTimestamp?: string;
  disconnectTimestamp?: string;
  disconnectReason?: { code: string };
  queueInfo?: { queueArn: string; queueType: 'STANDARD' | 'AGENT'; enqueueTimestamp: string };
  agentInfo?: {
    agentArn: string;
    connectedToAgentTimestamp: string;
    agentInitiatedHoldDuration?: number;
    afterContactWorkStartTimestamp?: string;
    afterContactWorkEndTimestamp?: string;
    afterContactWorkDuration?: number;
  };
  updatedProperties?: string[];
  tags?: Record<string, string>;
}
