import type { Json } from '../flow/document/flow.ts';
import type { Channel } from '../flow/document/flow-type.ts';
import type { Endpoint, Session } from '../flow/run/session.ts';
import type { WaitingContact } from '../routing/waiting-contact.ts';
import type { ContactPhase, HostQuestion } from './center-output.ts';
import type { Timer } from './timers.ts';

/** One leg: what becomes one contact record. Instants are milliseconds since 1970. */
export interface Contact {
  readonly id: string;
  readonly initialId: string;
  readonly previousId: string | null;
  nextId: string | null;
  readonly relatedId: string | null;
  readonly channel: Channel;
  readonly initiationMethod: string;
  readonly initiatedMs: number;
  connectedToSystemMs: number | null;
  disconnectedMs: number | null;
  disconnectReason: string | null;
  customer: Endpoint | null;
  system: Endpoint | null;
  transferredTo: Endpoint | null;
  transferCompletedMs: number | null;
  phase: ContactPhase;
  session: Session;
  readonly chain: Chain;
  readonly line: Line;
  speech: Speech;
  place: Place | null;
  /** What counts for routing; kept over queues. */
  changes: WaitingContact['changes'];
  criteria: WaitingContact['criteria'];
  ringing: { agent: string; timer: Timer } | null;
  part: AgentPart | null;
  attempts: number;
  callback: CallbackPlan | null;
  dialling: { number: string; timer: Timer } | null;
  /** The number outside that an agent has added; the leg has no other customer than the line's. */
  thirdParty: string | null;
  /** An agent's transfer in progress: the new leg, while the agent is still here. */
  outgoing: { leg: Contact; joined: boolean } | null;
  /** The leg whose agent has sent this one and is still here. */
  incoming: Contact | null;
  /** Supervisors' legs that listen to this one. */
  monitors: Contact[];
  timers: Partial<Record<'settle' | 'limit' | 'route' | 'expire', Timer>>;
  /** Steps of its flow at this instant; too many mean that it goes round for ever. */
  turns: { atMs: number; count: number };
  question: { id: string; askedMs: number; question: HostQuestion } | null;
}

/** What the legs of one journey share. */
export interface Chain {
  attributes: Record<string, Json>;
  /** Legs so far; Connect allows 12. */
  legs: number;
  /** Whether a flow has switched the flow log on; later legs inherit it. */
  logged?: boolean;
}

/** The customer's own connection, which transfers hand from leg to leg. */
export interface Line {
  /** The leg that the customer is on; null when not on the line. */
  at: Contact | null;
  /** Legs that it was on. */
  ids: string[];
}

/** What is being said: prompts of blocks that were left until `ownMs`, those of the block that asks until `endsMs`. */
export interface Speech {
  ownMs: number;
  endsMs: number;
  /** Whether the block's prompts go round until something interrupts them. */
  loops: boolean;
  /** Keys that came while prompts played that can't be cut. */
  keys: string;
  /** The flow has connected customer and agent, which counts once all is said. */
  connects: boolean;
}

/** A standard queue or an agent's own. */
export interface QueueTarget {
  key: string;
  name: string;
  arn: string;
  /** Null in a standard queue. */
  ofAgent: string | null;
  limit: number | null;
  callerId: string | null;
}

/** A place in a queue. */
export interface Place {
  key: string;
  name: string;
  arn: string;
  waiting: WaitingContact;
  dequeuedMs: number | null;
}

/** An agent's part in a leg. */
export interface AgentPart {
  agent: string;
  acceptedMs: number;
  connectedMs: number | null;
  heldSinceMs: number | null;
  holdMs: number;
  longestHoldMs: number;
  holds: number;
  workStartMs: number | null;
  workEndMs: number | null;
  /** A supervisor's leg. */
  monitor: Supervision | null;
}

/** How a supervisor is on a conversation: only hearing it, or speaking with both sides. */
export type Monitoring = 'SILENT_MONITOR' | 'BARGE';

export interface Supervision {
  allowed: readonly Monitoring[];
  /** What it was and is, oldest first. */
  states: { state: Monitoring; sinceMs: number }[];
}

export interface CallbackPlan {
  number: string;
  callerId: string | null;
  retryMs: number;
  /** This one included. */
  attemptsLeft: number;
  target: QueueTarget;
}
