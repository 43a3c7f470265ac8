import type { AgentStatus } from '../agent/agent-status.ts';
import type { Channel } from '../flow/document/flow-type.ts';
import type { FlowLibrary } from '../flow/run/flow-library.ts';
import type { Hours } from '../flow/world/hours.ts';
import type { Proficiency } from '../routing/routing-agent.ts';
import type { RoutingProfile } from '../routing/routing-profile.ts';

/** What the machine knows of its center and what doesn't change while it runs. Keys of records are names. */
export interface CenterSettings {
  accountId: string;
  region: string;
  instanceArn: string;
  flows: FlowLibrary;
  /** The flow of contacts whose number or address has none of its own. */
  entryFlow: string;
  /** Flows by number or address. */
  entryFlows: Record<string, string>;
  /** Flows that run on an event unless a flow says otherwise (`CustomerQueue`, `AgentWhisper` …), by name. */
  hooks: Partial<Record<DefaultHook, string>>;
  queues: Record<string, CenterQueue>;
  hours: Record<string, Hours>;
  statuses: Record<string, AgentStatus>;
  routingProfiles: Record<string, RoutingProfile & { arn: string }>;
  agents: Record<string, CenterAgent>;
  /** What recorded prompts say, by id or name. */
  prompts: Record<string, string>;
  timing: CenterTiming;
  /** What agents can say came of a contact, and of which queues; anything when left out. */
  wrapUpCodes?: readonly { code: string; queues?: readonly string[] | undefined }[];
  /** Same seed, same ids and dice. A host that keeps records across starts must change it at each. */
  seed: number;
}

/** Event hooks of Connect and its default flows for outbound whisper and transfers. */
export type DefaultHook =
  | 'CustomerQueue'
  | 'CustomerHold'
  | 'AgentHold'
  | 'AgentWhisper'
  | 'CustomerWhisper'
  | 'CustomerRemaining'
  | 'OutboundWhisper'
  | 'AgentTransfer'
  | 'QueueTransfer';

export interface CenterQueue {
  name: string;
  arn: string;
  channels: readonly Channel[];
  /** Key of `hours`. */
  hours: string;
  /** Null = no limit of its own. */
  maxContacts: number | null;
  outboundCallerId: string | null;
  /** Flows of its own in the place of the center's, for what happens with a queue (`OutboundWhisper`, `QueueTransfer` …). */
  hooks?: Partial<Record<DefaultHook, string>>;
  /** The client company that it belongs to: agents transfer to no queue of another. */
  tenant?: string;
}

export interface CenterAgent {
  /** The user name; also the key. */
  name: string;
  arn: string;
  /** The agent's own queue. */
  queueArn: string;
  firstName: string;
  lastName: string;
  /** Key of `routingProfiles`. */
  routingProfile: string;
  proficiencies: readonly Proficiency[];
}

export interface CenterTiming {
  /** How long a contact rings at an agent; Connect about 20. */
  ringSeconds: number;
  /** How long an outside number rings; Connect 60. */
  dialSeconds: number;
  /** After-contact work ends by itself; null = when the agent says so. */
  afterContactWorkSeconds: number | null;
  /** Connect 120; null = no heartbeats. */
  heartbeatSeconds: number | null;
}
