import { agentConfiguration, eventChannel } from '../agent/agent-configuration.ts';
import type { AgentEventType, AgentSnapshot, SnapshotContact } from '../agent/agent-event.ts';
import type { AgentDesk, DeskContact } from './agent-desk.ts';
import type { CenterState } from './center-state.ts';
import { configuredAgent } from './configured-agent.ts';
import { isoInstant } from './iso-instant.ts';

/** Events go on for so long after an agent has logged out. */
const afterLogOutMs = 3_600_000;

/** Reports an agent's state as it is now, beside the one that was reported last. LOGIN has no previous, LOGOUT no current snapshot. */
export function reportAgent(state: CenterState, desk: AgentDesk, EventType: AgentEventType): void {
  const snapshot = snapshotOf(state, desk);
  const { accountId, instanceArn } = state.settings;
  state.emit({
    type: 'agent-event',
    event: {
      AWSAccountId: accountId,
      AgentARN: desk.agent.arn,
      CurrentAgentSnapshot: EventType === 'LOGOUT' ? null : snapshot,
      EventId: state.uuid(),
      EventTimestamp: isoInstant(state.nowMs),
      EventType,
      InstanceARN: instanceArn,
      PreviousAgentSnapshot: EventType === 'LOGIN' ? null : desk.reported,
      Version: '2017-10-01',
    },
  });
  desk.reported = snapshot;
  restartHeartbeat(state, desk);
}

/** A heartbeat is due when nothing else was reported for two minutes, up to an hour after the agent has left. */
function restartHeartbeat(state: CenterState, desk: AgentDesk): void {
  state.cancel(desk.heartbeat);
  const { heartbeatSeconds } = state.settings.timing;
  const left = desk.loggedOutMs !== null && state.nowMs - desk.loggedOutMs >= afterLogOutMs;
  desk.heartbeat =
    heartbeatSeconds === null || left
      ? null
      : state.after(heartbeatSeconds * 1000, { due: 'heartbeat', agent: desk.agent.name });
}

function snapshotOf(state: CenterState, desk: AgentDesk): AgentSnapshot {
  const { status, next } = desk;
  return {
    AgentStatus: {
      ARN: status.arn,
      Name: status.name,
      StartTimestamp: isoInstant(desk.statusSinceMs),
      Type: status.type,
    },
    NextAgentStatus: next && {
      ARN: next.status.arn,
      Name: next.status.name,
      EnqueuedTimestamp: isoInstant(next.chosenMs),
    },
    Configuration: agentConfiguration(configuredAgent(desk, state.queueArns)),
    Contacts: [...desk.contacts.values()].map(contactOf),
  };
}

function contactOf({ contact, state, sinceMs }: DeskContact): SnapshotContact {
  const { place, part } = contact;
  const connectedMs = part?.connectedMs ?? null;
  return {
    Channel: eventChannel(contact.channel),
    ConnectedToAgentTimestamp: connectedMs === null ? null : isoInstant(connectedMs),
    ContactId: contact.id,
    InitialContactId: contact.initialId === contact.id ? null : contact.initialId,
    InitiationMethod: contact.initiationMethod,
    Queue: place && {
      ARN: place.arn,
      Name: place.waiting.queueOf === null ? place.name : null,
    },
    QueueTimestamp: place && isoInstant(place.waiting.enqueuedMs),
    State: state,
    StateStartTimestamp: isoInstant(sinceMs),
  };
}
