import type { AgentStatusType } from '../agent/agent-status.ts';
import type { ContactState } from '../agent/contact-state.ts';
import type { Channel } from '../flow/document/flow-type.ts';
import type { ContactData, Endpoint } from '../flow/run/session.ts';
import type { ContactPhase } from './center-output.ts';
import type { Monitoring } from './contact.ts';

/** The center now. Instants are milliseconds since 1970. */
export interface CenterSnapshot {
  atMs: number;
  queues: QueueSnapshot[];
  agents: AgentOverview[];
  contacts: ContactOverview[];
}

/** Counted as GetCurrentMetricData does (agents by the queues of their routing profile). `online` = `staffed` + `nonProductive`. */
export interface QueueSnapshot {
  name: string;
  arn: string;
  /** Contacts in queue that ring at no agent. */
  waiting: number;
  /** When the oldest of them came into the queue; null when nobody waits. */
  oldestSinceMs: number | null;
  /** Callbacks whose first delay has not passed. */
  scheduled: number;
  agents: AgentCounts;
  /** For a contact that came now, by channel; null when it isn't known. */
  estimatedWaitSeconds: { [channel in Channel]?: number | null };
}

export interface AgentCounts {
  online: number;
  staffed: number;
  available: number;
  onContact: number;
  /** Contacts, not agents, in after-contact work (as Connect counts). */
  afterContactWork: number;
  nonProductive: number;
  error: number;
}

export interface AgentOverview {
  name: string;
  arn: string;
  routingProfile: string;
  loggedIn: boolean;
  status: { name: string; type: AgentStatusType; sinceMs: number };
  nextStatus: string | null;
  muted: boolean;
  contacts: {
    contactId: string;
    channel: Channel;
    state: ContactState;
    sinceMs: number;
    queue: string | null;
  }[];
}

export interface ContactOverview {
  contactId: string;
  initialContactId: string;
  previousContactId: string | null;
  channel: Channel;
  initiationMethod: string;
  phase: ContactPhase;
  initiatedMs: number;
  customer: Endpoint | null;
  system: Endpoint | null;
  /** Null when it was never queued; `untilMs`: when it left, null while it is in it; `position` from 1, null when it doesn't wait. */
  queue: {
    name: string;
    sinceMs: number;
    untilMs: number | null;
    position: number | null;
    estimatedWaitSeconds: number | null;
  } | null;
  /** The agent that has it, or at whom it rings. */
  agent: string | null;
  /** The agent of the leg before is still here and has brought the customer in. */
  joined: boolean;
  /** What a supervisor's leg listens to, and how; null on every other leg. */
  monitoring: { contactId: string; state: Monitoring; allowed: readonly Monitoring[] } | null;
  attributes: Record<string, string>;
  /** What a task is called and about. */
  name: string | null;
  description: string | null;
  references: ContactData['References'];
  priority: number;
}
