import type { ContactRecord } from '../contact/contact-record.ts';
import { asText } from '../flow/run/read-path.ts';
import type { Endpoint } from '../flow/run/session.ts';
import { activeStep } from '../routing/active-step.ts';
import type { CenterState } from './center-state.ts';
import type { AgentPart, Contact } from './contact.ts';
import { isoSecond, wholeSecond } from './iso-instant.ts';

/** Records that can still be written again, with new attributes. */
const mostKept = 5_000;

/** Writes the leg's record, which ends it for the machine. */
export function writeRecord(state: CenterState, contact: Contact): void {
  keep(state, recordOf(state, contact));
}

/** Writes a record again with more attributes and a later version; false when it isn't kept any more. */
export function rewriteRecord(
  state: CenterState,
  contactId: string,
  attributes: Record<string, string>,
): boolean {
  const before = state.written.get(contactId);
  if (!before) return false;
  const after = Math.max(state.nowMs, Date.parse(before.LastUpdateTimestamp) + 1000);
  state.written.delete(contactId);
  keep(state, {
    ...before,
    Attributes: { ...before.Attributes, ...attributes },
    LastUpdateTimestamp: isoSecond(after),
  });
  return true;
}

function keep(state: CenterState, record: ContactRecord): void {
  state.written.set(record.ContactId, record);
  if (state.written.size > mostKept) {
    const [oldest] = state.written.keys();
    state.written.delete(oldest as string);
  }
  state.emit({ type: 'record', record });
}

const secondOrNull = (ms: number | null): string | null => (ms === null ? null : isoSecond(ms));

/** The contact record of a leg, unset values null as Connect writes them; a leg that is its own first has no initial id. */
export function recordOf(state: CenterState, contact: Contact): ContactRecord {
  const { part } = contact;
  return {
    AWSAccountId: state.settings.accountId,
    AWSContactTraceRecordFormatVersion: '2017-03-10',
    InstanceARN: state.settings.instanceArn,
    ...chainOf(contact),
    Channel: contact.channel,
    InitiationMethod: contact.initiationMethod,
    ...timesOf(contact),
    DisconnectReason: contact.disconnectReason,
    LastUpdateTimestamp: isoSecond(state.nowMs),
    TransferredToEndpoint: endpointOf(contact.transferredTo),
    CustomerEndpoint: endpointOf(contact.customer),
    SystemEndpoint: endpointOf(contact.system),
    Agent: part && part.connectedMs !== null ? agentOf(state, contact, part) : null,
    AgentConnectionAttempts: contact.attempts,
    Queue: queueOf(contact),
    ...describedBy(state, contact),
    MediaStreams: media[contact.channel],
    RoutingCriteria: criteriaOf(contact, state.nowMs),
    ...unset,
  };
}

const chainOf = (contact: Contact) => ({
  ContactId: contact.id,
  InitialContactId: contact.initialId === contact.id ? null : contact.initialId,
  PreviousContactId: contact.previousId,
  NextContactId: contact.nextId,
  RelatedContactId: contact.relatedId,
  ContactAssociationId: contact.initialId,
});

const timesOf = (contact: Contact) => ({
  InitiationTimestamp: isoSecond(contact.initiatedMs),
  ConnectedToSystemTimestamp: secondOrNull(contact.connectedToSystemMs),
  DisconnectTimestamp: secondOrNull(contact.disconnectedMs),
  TransferCompletedTimestamp: secondOrNull(contact.transferCompletedMs),
});

/** What flows and people have written to the contact. */
const describedBy = ({ settings }: CenterState, { chain, channel, session, system }: Contact) => ({
  Attributes: Object.fromEntries(
    Object.entries(chain.attributes).map(([name, value]) => [name, asText(value)]),
  ),
  SegmentAttributes: { 'connect:Subtype': { ValueString: subtypes[channel], ValueMap: null } },
  Tags: {
    'aws:connect:instanceId': settings.instanceArn.split('/')[1] ?? '',
    ...(system ? { 'aws:connect:systemEndpoint': system.Address } : {}),
    ...session.data.Tags,
  },
  References: Object.entries(session.data.References).map(([Name, { Type, Value }]) => ({
    Name,
    Type,
    Value,
  })),
  CustomerId: session.data.CustomerId,
});

/** What the machine has nothing to say about, as Connect writes it then. */
const unset = {
  ScheduledTimestamp: null,
  AdditionalEmailRecipients: null,
  ContactDetails: {},
  AnsweringMachineDetectionStatus: null,
  Campaign: { CampaignId: null },
  Recording: null,
  Recordings: null,
  VoiceIdResult: null,
};

/** A record's endpoint; spread, because a record takes more fields than an endpoint has. */
const endpointOf = (endpoint: Endpoint | null) => endpoint && { ...endpoint };

const subtypes = {
  VOICE: 'connect:Telephony',
  CHAT: 'connect:Chat',
  TASK: 'connect:Task',
  EMAIL: 'connect:Email',
} as const;

const media = {
  VOICE: [{ Type: 'AUDIO' }],
  CHAT: [{ Type: 'CHAT' }],
  TASK: [],
  EMAIL: [],
};

/** Durations come from the whole seconds of the record's own instants, so that they add up in it. */
function agentOf(state: CenterState, contact: Contact, part: AgentPart): ContactRecord['Agent'] {
  const agent = state.settings.agents[part.agent];
  const profile = agent && state.settings.routingProfiles[agent.routingProfile];
  const connectedMs = part.connectedMs as number;
  const endMs = contact.disconnectedMs ?? state.nowMs;
  const talk = wholeSecond(endMs) - wholeSecond(connectedMs);
  const hold = Math.min(talk, wholeSecond(part.holdMs));
  const { workStartMs: start, workEndMs: end } = part;
  return {
    ARN: agent?.arn ?? null,
    Username: part.agent,
    RoutingProfile: profile ? { ARN: profile.arn, Name: profile.name } : null,
    HierarchyGroups: null,
    ConnectedToAgentTimestamp: isoSecond(connectedMs),
    AgentInteractionDuration: talk - hold,
    CustomerHoldDuration: hold,
    AgentInitiatedHoldDuration: hold,
    LongestHoldDuration: Math.min(hold, wholeSecond(part.longestHoldMs)),
    NumberOfHolds: part.holds,
    AfterContactWorkStartTimestamp: secondOrNull(start),
    AfterContactWorkEndTimestamp: secondOrNull(end),
    AfterContactWorkDuration:
      start === null || end === null ? null : wholeSecond(end) - wholeSecond(start),
    AcceptedByAgentTimestamp: null,
    StateTransitions:
      part.monitor === null
        ? null
        : part.monitor.states.map(({ state: how, sinceMs }, at, all) => ({
            state: how,
            stateStartTimestamp: isoSecond(sinceMs),
            stateEndTimestamp: isoSecond(all[at + 1]?.sinceMs ?? endMs),
          })),
  };
}

function queueOf({ place }: Contact): ContactRecord['Queue'] {
  if (!place) return null;
  const { enqueuedMs } = place.waiting;
  const dequeuedMs = place.dequeuedMs ?? enqueuedMs;
  return {
    ARN: place.arn,
    Name: place.name,
    EnqueueTimestamp: isoSecond(enqueuedMs),
    DequeueTimestamp: isoSecond(dequeuedMs),
    Duration: wholeSecond(dequeuedMs) - wholeSecond(enqueuedMs),
  };
}

/** Steps before the active one have expired; the active one was joined when an agent came by it. */
function criteriaOf({ criteria, place, part }: Contact, nowMs: number) {
  if (!criteria || criteria.activatedMs === null) return null;
  const activatedMs = criteria.activatedMs;
  const active = activeStep(criteria, place?.dequeuedMs ?? nowMs)?.at ?? criteria.steps.length;
  const joined = part?.connectedMs == null ? 'DEACTIVATED' : 'JOINED';
  return [
    {
      ActivationTimestamp: isoSecond(activatedMs),
      Index: criteria.index,
      Steps: criteria.steps.map(({ expression, seconds }, at) => ({
        Status: at < active ? 'EXPIRED' : at === active ? joined : 'INACTIVE',
        Expression: expression,
        Expiry: seconds === null ? null : { DurationInSeconds: seconds },
      })),
    },
  ];
}
