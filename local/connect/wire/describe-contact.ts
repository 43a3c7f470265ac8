import * as z from 'zod';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import type { OpenContact } from '../contact-journal.ts';
import { contactThrottle, idIn, instant, operation } from './operation.ts';
import { WireError } from './wire-error.ts';

export const describeContact = operation(
  {
    name: 'DescribeContact',
    method: 'GET',
    path: '/contacts/{InstanceId}/{ContactId}',
    throttle: contactThrottle,
  },
  { ContactId: z.string().min(1).max(256) },
  async ({ ContactId }, { contacts }) => {
    const now = contacts.open(ContactId);
    if (now) return { Contact: openContact(now) };
    const over = await contacts.record(ContactId);
    if (!over)
      throw new WireError('ResourceNotFoundException', `There is no contact ${ContactId}.`);
    return { Contact: pastContact(over) };
  },
);

function openContact({ detail, customer, system, attributes }: OpenContact) {
  const { contactId: Id, queueInfo: queue, agentInfo: agent } = detail;
  return {
    Arn: `${detail.instanceArn}/contact/${Id}`,
    Id,
    InitialContactId: detail.initialContactId,
    PreviousContactId: detail.previousContactId,
    RelatedContactId: detail.relatedContactId,
    InitiationMethod: detail.initiationMethod,
    Channel: detail.channel,
    InitiationTimestamp: instant(detail.initiationTimestamp),
    ConnectedToSystemTimestamp: instant(detail.connectedToSystemTimestamp),
    DisconnectTimestamp: instant(detail.disconnectTimestamp),
    DisconnectReason: detail.disconnectReason?.code,
    CustomerEndpoint: customer ?? undefined,
    SystemEndpoint: system ?? undefined,
    QueueInfo: queue && {
      Id: idIn(queue.queueArn),
      EnqueueTimestamp: instant(queue.enqueueTimestamp),
    },
    AgentInfo: agent && {
      Id: idIn(agent.agentArn),
      ConnectedToAgentTimestamp: instant(agent.connectedToAgentTimestamp),
    },
    Attributes: attributes,
  };
}

function pastContact(record: ContactRecord) {
  const { Queue: queue, Agent: agent } = record;
  return {
    Arn: `${record.InstanceARN}/contact/${record.ContactId}`,
    Id: record.ContactId,
    InitialContactId: record.InitialContactId ?? undefined,
    PreviousContactId: record.PreviousContactId ?? undefined,
    RelatedContactId: record.RelatedContactId ?? undefined,
    InitiationMethod: record.InitiationMethod,
    Channel: record.Channel,
    InitiationTimestamp: instant(record.InitiationTimestamp),
    ConnectedToSystemTimestamp: instant(record.ConnectedToSystemTimestamp),
    DisconnectTimestamp: instant(record.DisconnectTimestamp),
    DisconnectReason: record.DisconnectReason ?? undefined,
    LastUpdateTimestamp: instant(record.LastUpdateTimestamp),
    CustomerEndpoint: record.CustomerEndpoint ?? undefined,
    SystemEndpoint: record.SystemEndpoint ?? undefined,
    QueueInfo: queue?.ARN
      ? { Id: idIn(queue.ARN), EnqueueTimestamp: instant(queue.EnqueueTimestamp) }
      : undefined,
    AgentInfo: agent?.ARN
      ? {
          Id: idIn(agent.ARN),
          ConnectedToAgentTimestamp: instant(agent.ConnectedToAgentTimestamp),
          AfterContactWorkDuration: agent.AfterContactWorkDuration ?? undefined,
        }
      : undefined,
    Attributes: record.Attributes ?? {},
  };
}
