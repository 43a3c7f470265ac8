import type { EpochSeconds } from '../time/zone.ts';
import type { RowStory } from './row-story.ts';

/** The texts of a row that a record takes over. */
export type RowTexts = {
  contactId: string;
  queue: string | null;
  agent: string | null;
  customerId: string | null;
  customerAddress: string | null;
  dialledNumber: string | null;
  channel: string;
  initiationMethod: string;
  disconnectReason: string | null;
  attributes: Record<string, string>;
};

const stamp = (at: EpochSeconds): string => `${new Date(at * 1000).toISOString().slice(0, 19)}Z`;

/**
 * The contact record of a story. It depends on the row and the mapping alone, so that importing twice counts once. Its
 * version depends on the revision alone: a raised one replaces, even where a corrected mapping moves times back.
 */
export function importedRecord(story: RowStory, texts: RowTexts, revision: number) {
  const { service, queue, endedAt } = story;
  const work = service?.afterContactWorkSeconds ?? 0;
  return {
    ContactId: texts.contactId,
    InitialContactId: null,
    PreviousContactId: null,
    NextContactId: null,
    Channel: texts.channel,
    InitiationMethod: texts.initiationMethod,
    InitiationTimestamp: stamp(story.startedAt),
    ConnectedToSystemTimestamp: connectedToSystem(story, texts.initiationMethod),
    DisconnectTimestamp: stamp(endedAt),
    DisconnectReason: texts.disconnectReason ?? defaultReason(story),
    LastUpdateTimestamp: stamp(revision),
    CustomerEndpoint: endpoint(texts.customerAddress),
    SystemEndpoint: endpoint(texts.dialledNumber),
    CustomerId: texts.customerId,
    Queue: queue && {
      Name: texts.queue,
      EnqueueTimestamp: stamp(queue.enqueuedAt),
      DequeueTimestamp: stamp(queue.dequeuedAt),
      Duration: queue.dequeuedAt - queue.enqueuedAt,
    },
    Agent: service && {
      Username: texts.agent,
      ConnectedToAgentTimestamp: stamp(service.answeredAt),
      AgentInteractionDuration: endedAt - service.answeredAt - (service.holdSeconds ?? 0),
      Capabilities: null,
      CustomerHoldDuration: service.holdSeconds,
      NumberOfHolds: service.holdSeconds === null ? null : Math.min(1, service.holdSeconds),
      AfterContactWorkStartTimestamp:
        service.afterContactWorkSeconds === null ? null : stamp(endedAt),
      AfterContactWorkEndTimestamp:
        service.afterContactWorkSeconds === null ? null : stamp(endedAt + work),
      AfterContactWorkDuration: service.afterContactWorkSeconds,
    },
    Attributes: texts.attributes,
    ...unset,
  };
}

/** Null as Connect writes what was never set. */
const unset = {
  AdditionalEmailRecipients: null,
  ContactDetails: null,
  Customer: null,
  OutboundStrategy: null,
  ContactLens: null,
  VoiceIdResult: null,
};

/** The customer of a callback is connected when somebody is there to talk to. */
function connectedToSystem(story: RowStory, method: string): string | null {
  if (method !== 'CALLBACK') return stamp(story.startedAt);
  return story.service && stamp(story.service.answeredAt);
}

/** Who hung up on an agent is not known; who left a queue or a menu is. */
const defaultReason = (story: RowStory) => (story.service ? null : 'CUSTOMER_DISCONNECT');

const endpoint = (address: string | null) =>
  address && {
    Address: address,
    Type: /^\+?\d+$/.test(address) ? 'TELEPHONE_NUMBER' : null,
  };
