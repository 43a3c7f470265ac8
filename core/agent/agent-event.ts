import type { AgentStatusType } from './agent-status.ts';
import type { ContactState } from './contact-state.ts';

/** One message of the agent event stream, as Connect writes it; instants are ISO 8601 with milliseconds. */
export interface AgentEvent {
  AWSAccountId: string;
  AgentARN: string;
  CurrentAgentSnapshot: AgentSnapshot | null;
  EventId: string;
  EventTimestamp: string;
  EventType: AgentEventType;
  InstanceARN: string;
  PreviousAgentSnapshot: AgentSnapshot | null;
  Version: '2017-10-01';
}

/** `HEART_BEAT`: 120 s without any other event. */
export type AgentEventType = 'LOGIN' | 'LOGOUT' | 'STATE_CHANGE' | 'HEART_BEAT';

export interface AgentSnapshot {
  AgentStatus: { ARN: string; Name: string; StartTimestamp: string; Type: AgentStatusType };
  /** The status that begins when the contacts are cleared; nothing new is offered until then. */
  NextAgentStatus: { ARN: string; Name: string; EnqueuedTimestamp: string } | null;
  Configuration: AgentConfiguration;
  Contacts: SnapshotContact[];
}

export interface AgentConfiguration {
  AgentHierarchyGroups: null;
  FirstName: string;
  LastName: string;
  Proficiencies: { Name: string; Value: string; ProficiencyLevel: number }[];
  RoutingProfile: {
    ARN: string;
    Name: string;
    Concurrency: { AvailableSlots: number; Channel: string; MaximumSlots: number }[];
    DefaultOutboundQueue: SnapshotQueue | null;
    InboundQueues: SnapshotQueue[];
  };
  Username: string;
}

/** `Name` is null for an agent's own queue. */
export interface SnapshotQueue {
  ARN: string;
  Channels: string[];
  Name: string | null;
}

/** `Channel` is spelled `TASKS` for tasks, here alone. */
export interface SnapshotContact {
  Channel: string;
  ConnectedToAgentTimestamp: string | null;
  ContactId: string;
  InitialContactId: string | null;
  InitiationMethod: string;
  Queue: { ARN: string; Name: string | null } | null;
  QueueTimestamp: string | null;
  State: ContactState;
  StateStartTimestamp: string;
}
