import type { Json } from '../document/flow.ts';
import type { LexTurn } from '../run/question.ts';
import type { Session } from '../run/session.ts';
import type { Bot } from './bot.ts';
import type { Hours } from './hours.ts';

/**
 * All that a flow can ask about and that lies outside of it, as plain data and handlers. Keys are ids, names or ARNs; a flow's
 * reference finds them by its last part, and a Lambda's qualifier counts only where the key has one. Values in it are replaced,
 * never changed in place: what was worked out from them is remembered.
 */
export interface World {
  hours: Record<string, Hours>;
  queues: Record<string, QueueState>;
  agents?: Record<string, AgentState>;
  lambdas: Record<string, LambdaHandler>;
  bots: Record<string, Bot | BotHandler>;
  /** By action type. Services that only create something have handlers already; a handler here goes first. */
  services: Record<string, ServiceHandler>;
  views?: Record<string, ViewHandler>;
  /** What becomes of a call to a third party; without it everybody answers and hangs up at once. */
  dial?: DialHandler;
  /** What recorded prompts and media say. */
  prompts: Record<string, string>;
  /** The dice of DistributeByPercentage, 1 to 100: always this one, or these in order and the last one from then on. */
  percentage?: number | readonly number[];
  /** What a resource that isn't here does: it stops the run and is named, or the block takes its error branch. */
  unknown: 'stop' | 'error-branch';
}

/** A queue as a contact finds it. */
export interface QueueState {
  /** The key when absent. */
  name?: string;
  arn?: string;
  /** Key of `World.hours`, or the hours themselves. */
  hours?: string | Hours;
  outboundCallerId?: string;
  /** Contacts that it holds at most; one more takes QueueAtCapacity. */
  capacity?: number;
  waiting?: number;
  oldestAgeSeconds?: number;
  estimatedWaitSeconds?: number;
  agents?: AgentCounts;
}

/** Agents of a queue by state, as `$.Metrics.Agents` counts them. */
export interface AgentCounts {
  online?: number;
  available?: number;
  staffed?: number;
  afterContactWork?: number;
  busy?: number;
  missed?: number;
  nonProductive?: number;
}

/** An agent and the queue of their own. */
export interface AgentState {
  userName?: string;
  firstName?: string;
  lastName?: string;
  arn?: string;
  queue?: QueueState;
}

/** What a handler may know of the moment. */
export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  session: Session;
  /** How often this contact has asked this resource before: 0 the first time. */
  call: number;
  /** Tries of the same call: Connect calls a failing function up to four times. */
  attempt: number;
}

/** A function's answer to Connect's event. A thrown error is the function's failure; its message becomes the reason. */
export type LambdaHandler = (event: Json, context: Moment) => Json | Took | Promise<Json | Took>;

/** Any other service. The request is what the block asks for, with paths read. */
export type ServiceHandler = (
  request: Json,
  context: Moment,
) => Json | Took | Fault | Promise<Json | Took | Fault>;

/** `{ Action, ViewResultData }`, or a fault such as TimeLimitExceeded. */
export type ViewHandler = (
  data: Json,
  context: Moment,
) => Json | Took | Fault | Promise<Json | Took | Fault>;

/** A bot that isn't defined by its utterances. */
export type BotHandler = (turn: BotInput, context: Moment) => LexTurn | Promise<LexTurn>;

export interface BotInput {
  words: string;
  sessionAttributes: Record<string, string>;
  /** `LexTurn.memory` of the turn before; null at the first. */
  state: Json;
}

export type DialHandler = (call: {
  number: string;
  timeLimitSeconds: number;
}) => 'failed' | 'no-answer' | { talkSeconds: number };

/** A value and the virtual milliseconds that it took. */
export class Took {
  readonly tookMs: number;
  readonly value: Json;
  constructor(tookMs: number, value: Json) {
    this.tookMs = tookMs;
    this.value = value;
  }
}

/** Says how long an answer takes on the virtual clock: `took(4_200, { balance: '12' })`. Without it answers take no time. */
export const took = (tookMs: number, value: Json): Took => new Took(tookMs, value);

/** An error branch by name: `fault('NoneFoundError', 'No profile has this number.')`. */
export class Fault {
  readonly error: string;
  readonly reason: string;
  constructor(error: string, reason: string) {
    this.error = error;
    this.reason = reason;
  }
}

export const fault = (error: string, reason: string): Fault => new Fault(error, reason);

/** A world in which nothing exists. */
export const emptyWorld = (): World => ({
  hours: {},
  queues: {},
  agents: {},
  lambdas: {},
  bots: {},
  services: {},
  prompts: {},
  unknown: 'stop',
});
