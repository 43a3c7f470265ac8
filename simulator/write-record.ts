import type { ContactRecord } from '../core/contact/contact-record.ts';
import { accountId, arnOf, idOf, instanceArn, systemEndpoint } from './center-identity.ts';
import { chatMetrics } from './chat-metrics.ts';
import { endpointOf } from './customers.ts';
import type { AgentPart, Leg } from './leg.ts';

const subtypes: Record<string, string> = {
  VOICE: 'connect:Telephony',
  CHAT: 'connect:Chat',
  TASK: 'connect:Task',
  EMAIL: 'connect:Email',
};

/** `2026-11-22T06:15:00Z`. */
const stamp = (instant: number): string =>
  `${new Date(instant * 1000).toISOString().slice(0, 19)}Z`;
const stampOrNull = (instant: number | null) => (instant === null ? null : stamp(instant));

/** The contact record that Amazon Connect would export for a leg, unset values null as it writes them. */
export function writeRecord(leg: Leg): ContactRecord {
  const system = systemEndpoint(leg.channel, leg.dialledQueue);
  const { agent } = leg;
  return {
    AWSAccountId: accountId,
    AWSContactTraceRecordFormatVersion: '2017-03-10',
    InstanceARN: instanceArn(leg.center),
    ContactId: leg.contactId,
    InitialContactId: leg.initialContactId,
    PreviousContactId: leg.previousContactId,
    NextContactId: leg.nextContactId,
    RelatedContactId: leg.relatedContactId,
    ContactAssociationId: leg.initialContactId ?? leg.contactId,
    Channel: leg.channel,
    InitiationMethod: leg.initiationMethod,
    InitiationTimestamp: stamp(leg.initiatedAt),
    ConnectedToSystemTimestamp: stampOrNull(leg.connectedToSystemAt),
    DisconnectTimestamp: stamp(leg.disconnectedAt),
    DisconnectReason: leg.disconnectReason,
    LastUpdateTimestamp: stamp(
      leg.disconnectedAt + (agent?.afterContactWorkSeconds ?? 0) + leg.emissionSeconds,
    ),
    ScheduledTimestamp: null,
    TransferCompletedTimestamp: stampOrNull(leg.transferCompletedAt),
    TransferredToEndpoint: null,
    CustomerEndpoint: endpointOf(leg.customer, leg.channel),
    SystemEndpoint: system,
    AdditionalEmailRecipients: null,
    Agent: agent ? agentOf(leg, agent) : null,
    AgentConnectionAttempts: agent ? 1 : 0,
    Queue: queueOf(leg),
    Attributes: leg.attributes,
    SegmentAttributes: {
      'connect:Subtype': { ValueString: subtypes[leg.channel] ?? null, ValueMap: null },
    },
    Tags: {
      'aws:connect:instanceId': idOf('instance', leg.center),
      ...(system ? { 'aws:connect:systemEndpoint': system.Address } : {}),
    },
    ContactDetails:
      leg.channel === 'TASK' ? { ContactDetailsName: `Task for ${leg.dialledQueue}` } : {},
    References: [],
    Customer: null,
    CustomerId: leg.customer.id,
    CustomerVoiceActivity: null,
    AnsweringMachineDetectionStatus: null,
    Campaign: { CampaignId: null },
    OutboundStrategy: null,
    MediaStreams: mediaOf(leg),
    ...recordingsOf(leg),
    ContactLens: null,
    ContactEvaluations: null,
    RoutingCriteria: null,
    ChatMetrics: leg.channel === 'CHAT' ? chatMetrics(leg) : null,
    QualityMetrics: null,
    DisconnectDetails: { PotentialDisconnectIssue: null },
    GlobalResiliencyMetadata: null,
    VoiceIdResult: null,
    WisdomInfo: null,
  };
}

function agentOf(leg: Leg, agent: AgentPart) {
  const workEndsAt = leg.disconnectedAt + agent.afterContactWorkSeconds;
  return {
    ARN: arnOf(leg.center, 'agent', agent.name),
    Username: agent.name,
    RoutingProfile: {
      ARN: arnOf(leg.center, 'routing-profile', agent.group),
      Name: agent.group,
    },
    HierarchyGroups: null,
    ConnectedToAgentTimestamp: stamp(agent.connectedAt),
    AgentInteractionDuration: leg.disconnectedAt - agent.connectedAt - agent.holdSeconds,
    CustomerHoldDuration: agent.holdSeconds,
    AgentInitiatedHoldDuration: agent.holdSeconds,
    LongestHoldDuration: agent.longestHoldSeconds,
    NumberOfHolds: agent.holds,
    AgentPauseDuration: leg.channel === 'TASK' ? 0 : null,
    AfterContactWorkStartTimestamp: stamp(leg.disconnectedAt),
    AfterContactWorkEndTimestamp: stamp(workEndsAt),
    AfterContactWorkDuration: agent.afterContactWorkSeconds,
    DeviceInfo: null,
    Capabilities: null,
    StateTransitions: null,
  };
}

function queueOf(leg: Leg) {
  if (!leg.queue) return null;
  const { name, enqueuedAt, dequeuedAt } = leg.queue;
  return {
    ARN: arnOf(leg.center, 'queue', name),
    Name: name,
    EnqueueTimestamp: stamp(enqueuedAt),
    DequeueTimestamp: stamp(dequeuedAt),
    Duration: dequeuedAt - enqueuedAt,
  };
}

const mediaOf = ({ channel }: Leg) => {
  if (channel === 'VOICE') return [{ Type: 'AUDIO' }];
  return channel === 'CHAT' ? [{ Type: 'CHAT' }] : [];
};

/** Conversations with an agent are recorded: calls as sound, chats as a transcript. */
function recordingsOf(leg: Leg) {
  const isCall = leg.channel === 'VOICE';
  if (!leg.agent || !(isCall || leg.channel === 'CHAT'))
    return { Recording: null, Recordings: null };
  const started = stamp(leg.agent.connectedAt);
  const folder = isCall ? 'CallRecordings' : 'ChatTranscripts';
  const location = `recordings/connect/${folder}/${started.slice(0, 10).replaceAll('-', '/')}/${leg.contactId}_${started.slice(0, 16).replaceAll('-', '')}_UTC.${isCall ? 'wav' : 'json'}`;
  const file = { DeletionReason: null, Location: location, Status: 'AVAILABLE' };
  return {
    Recording: isCall ? { ...file, Type: 'AUDIO' } : null,
    Recordings: [
      {
        ...file,
        FragmentStartNumber: null,
        FragmentStopNumber: null,
        MediaStreamType: isCall ? 'AUDIO' : 'CHAT',
        ParticipantType: null,
        StartTimestamp: started,
        StopTimestamp: stamp(leg.disconnectedAt),
        StorageType: 'S3',
      },
    ],
  };
}
