import type { Channel } from '../flow/document/flow-type.ts';
import type { Answer } from '../flow/run/input.ts';
import type { ContactData, Endpoint } from '../flow/run/session.ts';
import type { Result } from '../result.ts';
import type { CenterOutput } from './center-output.ts';
import type { CenterProblem } from './center-problem.ts';
import type { CenterSnapshot } from './center-snapshot.ts';
import type { Monitoring } from './contact.ts';

export type Acted = Result<null, CenterProblem>;
export type Started = Result<{ contactId: string }, CenterProblem>;

export interface NewContact {
  channel: Channel;
  customer: Endpoint | null;
  /** The number or address that the customer used; it chooses the flow where `flow` is absent. */
  system?: Endpoint | null;
  /** Name, id or ARN; the system endpoint's flow, else the center's entry flow, when absent. */
  flow?: string;
  attributes?: Record<string, string>;
  /** INBOUND for calls, API for the rest, when absent. */
  initiationMethod?: string;
  relatedContactId?: string;
  name?: string;
  description?: string;
  references?: ContactData['References'];
  customerId?: string;
  languageCode?: string;
}

/** Connect's StartOutboundVoiceContact. */
export interface OutboundCall {
  /** E.164. */
  number: string;
  flow: string;
  /** The number to show; the queue's when absent. */
  from?: string;
  queue?: string;
  attributes?: Record<string, string>;
  /** The same token within 7 days gives the contact of the first time. */
  clientToken?: string;
  relatedContactId?: string;
  /** 60 when absent. */
  ringSeconds?: number;
}

/** A supervisor's change of a contact's place in line. Criteria act at once, in the shape of Connect's `RoutingCriteria`. */
export interface NewRouting {
  priority?: number;
  ageSeconds?: number;
  criteria?: unknown;
}

/** Where an agent sends a contact. `flow` is the quick connect's transfer flow; the center's default where absent. */
export type Destination =
  | { queue: string; flow?: string }
  | { agent: string; flow?: string }
  | { number: string };

/** What came of a dialled number. */
export type CalleeDoes =
  | 'answers'
  | 'hangs-up'
  | 'busy'
  | 'no-answer'
  | 'invalid-number'
  | 'failed';

/**
 * A contact center as a machine: inputs are the time and what people do, outputs what they hear and what Connect would write.
 * It has no clock, no timers and no dice of its own: the same settings, seed and inputs give the same outputs. Every act happens
 * at `nowMs`, after all that was due. Contacts are named by any contact id of their chain where a customer acts, by the leg's own
 * where an agent acts.
 */
export interface CenterMachine {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** When something happens by itself next (ring-out, prompt's end, time limit, heartbeat …); null when nothing will. */
  nextDue(): number | null;
  /** Lets time pass up to an instant, with all that is due on the way. Throws when it lies in the past. */
  advanceTo(ms: number): void;
  /** What has happened since the last call, in order. */
  takeOutputs(): CenterOutput[];
  snapshot(): CenterSnapshot;

  startContact(contact: NewContact): Started;
  startOutboundCall(call: OutboundCall): Started;
  /** Keys `0`-`9`, `*`, `#`; they cut a prompt that lets itself be cut, and wait for the next one otherwise. */
  press(contactId: string, digits: string): Acted;
  /** Says, or on a chat writes, words. */
  say(contactId: string, words: string): Acted;
  /** The customer hangs up or leaves. */
  hangUp(contactId: string): Acted;
  /** What the party does that a `dial` output of this contact rang at. */
  callee(contactId: string, does: CalleeDoes): Acted;
  /** The host's answer to a `question` output. */
  answer(questionId: string, answer: Answer): Acted;
  /** An event that a Wait block may listen for, such as `CustomerReturned`. */
  flowEvent(contactId: string, name: string): Acted;

  /** Begins Offline; `status` is set right after. */
  logIn(agent: string, status?: string): Acted;
  /** What rings goes on to the next agent, a conversation ends as if hung up, after-contact work is over. */
  logOut(agent: string): Acted;
  /** At once when the agent has no contact, else as next status. */
  setStatus(agent: string, status: string): Acted;
  accept(agent: string, contactId: string): Acted;
  reject(agent: string, contactId: string): Acted;
  hold(agent: string, contactId: string): Acted;
  resume(agent: string, contactId: string): Acted;
  /** The agent leaves the conversation: it ends, or goes on without them after a transfer or in a conference. */
  agentHangUp(agent: string, contactId: string): Acted;
  /** Warm: the customer is on hold until the agent joins or leaves. Cold: the agent leaves at once. Gives the new leg. */
  transfer(agent: string, contactId: string, to: Destination, how?: 'warm' | 'cold'): Started;
  /** Says words to whoever is in the conversation; on a supervisor's own leg once they have joined. */
  speak(agent: string, contactId: string, words: string): Acted;
  /** What the agent says on any contact reaches nobody, until unmuted or logged in anew. */
  mute(agent: string, muted: boolean): Acted;
  /** The customer comes back from hold into the conversation with the other side of a warm transfer. */
  conference(agent: string, contactId: string): Acted;
  /** Attributes `wrapUpCode` and `wrapUpNote` of the contact; also after it has ended. */
  wrapUp(agent: string, contactId: string, code: string, note?: string): Acted;
  /** Ends after-contact work, or clears a missed, rejected or failed contact. */
  finish(agent: string, contactId: string): Acted;

  /** A supervisor's change; it acts 60 s later on a contact that is in a queue already. */
  setRouting(contactId: string, change: NewRouting): Acted;
  /** Also of a contact whose record was written not long ago: the record is written again. */
  setAttributes(contactId: string, attributes: Record<string, string>): Acted;
  stopContact(contactId: string): Acted;
  /**
   * Gives the supervisor's own leg, which lasts until `stopMonitoring` or the end of the conversation: silent, unless only BARGE is
   * allowed. Allowed is SILENT_MONITOR alone where absent.
   */
  monitor(supervisor: string, contactId: string, allowed?: readonly Monitoring[]): Started;
  /** Joins the conversation, which both sides hear, or only listens again. */
  changeMonitoring(supervisor: string, monitorId: string, how: Monitoring): Acted;
  stopMonitoring(supervisor: string, monitorId: string): Acted;
}
