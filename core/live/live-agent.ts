import type { EpochSeconds } from '../time/zone.ts';
import type { Stamped } from './stamp.ts';

/** What is known of an agent: who it is, and what it does, each from the latest event that told it. */
export type LiveAgent = {
  kind: 'agent';
  /** Last segment of the ARN, as contact records' figures name agents. */
  id: string;
  profile: Stamped<AgentProfile> | null;
  presence: AgentReport | null;
  /** Other reports of the same millisecond: which of them is the last may only show with one more. Nearly always none. */
  tied: AgentReport[];
};

/** What one event tells of an agent, and what was before it. */
export type AgentReport = {
  at: EpochSeconds;
  event: string;
  /** Fingerprint of the state that it follows on. */
  follows: string;
  value: AgentPresence;
};

export type AgentProfile = {
  username: string;
  /** First and last name; the user name where both are empty. */
  name: string;
  routingProfile: { id: string; name: string } | null;
  /** Queues that it serves, without its own. */
  queues: ServedQueue[];
};

export type ServedQueue = { id: string; name: string; channels: string[] };

/** `routable`: contacts are offered; `custom`: a break or the like; `offline`: logged out or not at work. */
export type StatusType = 'routable' | 'custom' | 'offline';

export type AgentPresence = {
  status: { name: string; type: StatusType; since: EpochSeconds };
  /** Chosen for when the contacts are done: nothing new is offered until then. */
  nextStatus: { name: string; since: EpochSeconds } | null;
  contacts: AgentContact[];
  /** By channel, contacts that it could take more; empty when not told. */
  freeSlots: Record<string, number>;
};

export type AgentContact = {
  /** Empty for one of another client company: only that it takes the agent's time is told. */
  contactId: string;
  channel: string;
  initiationMethod: string;
  /** As the agent event stream spells it: `CONNECTING`, `CONNECTED`, `ENDED` (after-contact work), … */
  state: string;
  since: EpochSeconds;
  queue: string | null;
};
