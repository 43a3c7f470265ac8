import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import type { ContactEventDetail, ContactEventType } from './contact-event.ts';
import { isoInstant, isoSecond } from './iso-instant.ts';

/** Reports a contact event. */
export function reportContact(
  state: CenterState,
  contact: Contact,
  eventType: ContactEventType,
  updatedProperties?: string[],
): void {
  const { accountId, region, instanceArn } = state.settings;
  state.emit({
    type: 'contact-event',
    event: {
      version: '0',
      id: state.uuid(),
      'detail-type': 'Amazon Connect Contact Event',
      source: 'aws.connect',
      account: accountId,
      time: isoSecond(state.nowMs),
      region,
      resources: [instanceArn, `${instanceArn}/contact/${contact.id}`],
      detail: {
        ...detailOf(state, contact, eventType),
        ...(updatedProperties === undefined ? {} : { updatedProperties }),
      },
    },
  });
}

/** What is known of the contact at this moment. */
function detailOf(
  state: CenterState,
  contact: Contact,
  eventType: ContactEventType,
): ContactEventDetail {
  const { id, initialId, previousId, relatedId } = contact;
  const { connectedToSystemMs, disconnectedMs, disconnectReason } = contact;
  const system = contact.system?.Address;
  return {
    eventType,
    contactId: id,
    ...(initialId === id ? {} : { initialContactId: initialId }),
    ...(previousId === null ? {} : { previousContactId: previousId }),
    ...(relatedId === null ? {} : { relatedContactId: relatedId }),
    channel: contact.channel,
    instanceArn: state.settings.instanceArn,
    initiationMethod: contact.initiationMethod,
    initiationTimestamp: isoInstant(contact.initiatedMs),
    ...(connectedToSystemMs === null
      ? {}
      : { connectedToSystemTimestamp: isoInstant(connectedToSystemMs) }),
    ...(disconnectedMs === null ? {} : { disconnectTimestamp: isoInstant(disconnectedMs) }),
    ...(disconnectReason === null ? {} : { disconnectReason: { code: disconnectReason } }),
    ...queueInfo(contact),
    ...agentInfo(state, contact),
    tags: {
      'aws:connect:instanceId': state.settings.instanceArn.split('/')[1] ?? '',
      ...(system === undefined ? {} : { 'aws:connect:systemEndpoint': system }),
    },
  };
}

/** Absent on outbound calls, as Connect has it. */
function queueInfo({ place, initiationMethod }: Contact): Pick<ContactEventDetail, 'queueInfo'> {
  if (place === null || initiationMethod === 'OUTBOUND') return {};
  return {
    queueInfo: {
      queueArn: place.arn,
      queueType: place.waiting.queueOf === null ? 'STANDARD' : 'AGENT',
      enqueueTimestamp: isoInstant(place.waiting.enqueuedMs),
    },
  };
}

function agentInfo(state: CenterState, { part }: Contact): Pick<ContactEventDetail, 'agentInfo'> {
  if (!part || part.connectedMs === null) return {};
  const { workStartMs: start, workEndMs: end } = part;
  return {
    agentInfo: {
      agentArn: state.settings.agents[part.agent]?.arn ?? '',
      connectedToAgentTimestamp: isoInstant(part.connectedMs),
      agentInitiatedHoldDuration: Math.floor(part.holdMs / 1000),
      ...(start === null ? {} : { afterContactWorkStartTimestamp: isoInstant(start) }),
      ...(end === null ? {} : { afterContactWorkEndTimestamp: isoInstant(end) }),
      ...(start === null || end === null
        ? {}
        : { afterContactWorkDuration: Math.floor((end - start) / 1000) }),
    },
  };
}
