import type { AgentEvent } from '../agent/agent-event.ts';
import type { ContactState } from '../agent/contact-state.ts';
import type { ContactRecord } from '../contact/contact-record.ts';
import type { Json } from '../flow/document/flow.ts';
import type { Prompt } from '../flow/run/flow-event.ts';
import type { Question } from '../flow/run/question.ts';
import type { ContactEvent } from './contact-event.ts';
import type { FlowLogLine } from './flow-log.ts';

/** Questions of flows that the machine can't answer itself: functions, bots, third parties' phones, views, other services. */
export type HostQuestion = Extract<
  Question,
  { ask: 'lambda' | 'lex' | 'dial' | 'view' | 'service' }
>;

/** Who hears a prompt: the customer, or an agent by user name (whispers; transfer flows while the first agent stays). */
export type Hearer = 'customer' | { agent: string };

/** Where a contact is. `joining`: an agent has accepted and whispers play, or a callback's number rings. */
export type ContactPhase =
  | 'scheduled'
  | 'dialling'
  | 'flow'
  | 'queued'
  | 'ringing'
  | 'joining'
  | 'connected'
  | 'hold'
  | 'after-contact-work'
  | 'ended';

/** Something that happened at `atMs` (milliseconds since 1970). Outputs come in the order in which they happened. */
export type CenterOutput = { atMs: number } & CenterHappening;

export type CenterHappening =
  /** Begins at `startsMs`, which can lie ahead, and takes `lastsMs`; 0 on written channels. */
  | {
      type: 'prompt';
      contactId: string;
      hearer: Hearer;
      prompt: Prompt;
      text: string;
      /** The synthetic voice that the flow has set; null for the center's own. */
      voice: string | null;
      startsMs: number;
      lastsMs: number;
    }
  /** What is being said to the contact ends now, and what was still to come is not said. */
  | { type: 'silence'; contactId: string }
  /** The customer has said words, whether anybody listens or not. */
  | { type: 'said'; contactId: string; words: string }
  /** The host answers by `answer(questionId, …)`. */
  | { type: 'question'; questionId: string; contactId: string; question: HostQuestion }
  /** Nobody waits for the answer any more. */
  | { type: 'question-over'; questionId: string; contactId: string }
  /** A phone rings outside; the host says what came of it by `callee(contactId, …)`. */
  | {
      type: 'dial';
      contactId: string;
      number: string;
      callerId: string | null;
      ringSeconds: number;
    }
  | { type: 'dial-over'; contactId: string }
  | { type: 'contact-phase'; contactId: string; phase: ContactPhase; agent: string | null }
  /** What a contact is to an agent now; null once it has left the agent's desk. */
  | { type: 'desk'; agent: string; contactId: string; state: ContactState | null }
  /** Words of a conversation, and on which legs they are heard: the customer's, if they hear them, and those of agents and supervisors, the speaker's own among them. */
  | {
      type: 'spoken';
      by: 'customer' | { agent: string };
      words: string;
      customer: string | null;
      agents: { agent: string; contactId: string }[];
    }
  /** A block has switched something: recording, streaming, voice … */
  | { type: 'applied'; contactId: string; action: string; value: Json }
  /** Blocks that the contact goes through, where its flow has switched logging on. Those after words that it doesn't hear out are not reached. */
  | { type: 'flow-log'; contactId: string; lines: FlowLogLine[] }
  /** A flow ended for a reason that its author should know: no branch, or something that isn't there. */
  | { type: 'flow-fault'; contactId: string; block: string; reason: string }
  | { type: 'record'; record: ContactRecord }
  | { type: 'agent-event'; event: AgentEvent }
  | { type: 'contact-event'; event: ContactEvent };
