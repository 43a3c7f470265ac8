import type { Json } from '../document/flow.ts';
import type { Channel, FlowType } from '../document/flow-type.ts';
import type { Question } from './question.ts';

/**
 * One contact on its way through flows, as a plain value: it can be stored as JSON after any step and go on elsewhere.
 * Objects inside `data` are never changed in place; a step replaces them.
 */
export interface Session {
  /** What JSONPaths read, under Connect's own namespaces. */
  data: ContactData;
  /** Where the contact is: the outermost flow first, module calls after it. Empty once it waits for an agent or has ended. */
  frames: Frame[];
  phase: Phase;
  /** What the contact waits for; null only before the first step and after the end. */
  awaiting: Awaiting | null;
  /** Flows that run on an event, by hook name (`CustomerQueue`, `CustomerRemaining` …), as set by UpdateContactEventHooks. */
  hooks: Record<string, string>;
  /** What blocks have switched: recording, streaming, logging, voice, routing …, by action type. */
  settings: Record<string, Json>;
  /** The queue or agent that a transfer goes to. */
  target: Target | null;
  /** Keys that came before a block asked for them. */
  typedAhead: string;
  /** Milliseconds of synchronous Lambda calls since the last prompt; the service stops at 20 s. */
  lambdaMs: number;
  /** The number that a callback would dial; the caller's own when null. */
  callbackNumber: string | null;
  ended: Ending | null;
}

/** `transfer`: an agent's transfer flow. `disconnected`: the flow after an agent has hung up. */
export type Phase =
  | 'flow'
  | 'queued'
  | 'agent-whisper'
  | 'customer-whisper'
  | 'outbound-whisper'
  | 'connected'
  | 'customer-hold'
  | 'agent-hold'
  | 'disconnected'
  | 'ended';

export type Target = { queue: string } | { agent: string };

/** One flow or module that runs. */
export interface Frame {
  flow: string;
  flowType: FlowType;
  block: string;
  /** `$.FlowAttributes`. */
  attributes: Record<string, Json>;
  /** How often each Loop block (by identifier) was passed. */
  loops: Record<string, number>;
  /** `$.Loop`. */
  loop: Record<string, Json>;
  /** `$.Modules`: `Input` inside a module, `Result` and `ResultData` after a call. */
  modules: Record<string, Json>;
}

export interface Awaiting {
  block: string;
  question: Question;
  /** What the block must remember until the answer comes. */
  memory: Json;
}

/** How it ended. `stopped` is the engine's own end: something the flow needs is unknown or not supported, and is named. */
export type Ending =
  | { how: 'disconnected'; by: 'flow' | 'customer' | 'agent' }
  | { how: 'flow-ended' }
  | { how: 'transferred-out'; to: string }
  | { how: 'no-branch'; block: string; reason: string }
  | {
      how: 'stopped';
      code:
        | 'unsupported-action'
        | 'unknown-flow'
        | 'unknown-resource'
        | 'endless-loop'
        | 'bad-answer';
      block: string;
      name: string;
      reason: string;
    };

export interface Endpoint {
  Address: string;
  Type: string;
  DisplayName?: string;
}

/** The namespaces of section "JSONPath" of Connect's guide that belong to the contact and not to one flow. */
export interface ContactData {
  ContactId: string;
  InitialContactId: string;
  PreviousContactId: string | null;
  Channel: Channel;
  InstanceARN: string;
  InitiationMethod: string;
  AwsRegion: string;
  LanguageCode: string | null;
  CustomerId: string | null;
  Name: string | null;
  Description: string | null;
  TextToSpeechVoiceId: string | null;
  CustomerEndpoint: Endpoint | null;
  SystemEndpoint: Endpoint | null;
  Queue: { Name: string; ARN: string; OutboundCallerId?: Endpoint } | null;
  Agent: { UserName: string; FirstName: string; LastName: string; ARN: string } | null;
  Attributes: Record<string, Json>;
  SegmentAttributes: Record<string, Json>;
  References: Record<string, { Value: string; Type: string }>;
  Tags: Record<string, string>;
  StoredCustomerInput: string | null;
  External: Record<string, Json>;
  LambdaInvocation: Record<string, Json>;
  Lex: Record<string, Json>;
  Metrics: Record<string, Json>;
  Views: Record<string, Json>;
  Case: Record<string, Json>;
  Customer: Record<string, Json>;
  DataTables: Record<string, Json>;
  Wisdom: Record<string, Json>;
  Media: Record<string, Json>;
  MediaStreams: Record<string, Json>;
  Email: Record<string, Json>;
  [namespace: string]: unknown;
}
