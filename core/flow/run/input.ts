import type { Json } from '../document/flow.ts';
import type { ContactData } from './session.ts';

/** What happens to a contact. */
export type Input =
  /** The contact arrives: runs from the first block to the first question. */
  | { type: 'begin' }
  /** Keys, one or several: `0`-`9`, `*`, `#`. */
  | { type: 'digits'; digits: string }
  /** Words said or, on a chat, written. */
  | { type: 'words'; text: string }
  /** The time that the question allows has passed. */
  | { type: 'time-limit' }
  /** The outside answers the question. `error` names the error branch. */
  | Answer
  /** An event that a Wait block listens for. */
  | { type: 'event'; name: string }
  | { type: 'customer-disconnected' }
  | { type: 'agent-accepted'; agent: NonNullable<ContactData['Agent']> }
  | { type: 'agent-disconnected' }
  | { type: 'hold'; participant: 'customer' | 'agent' }
  | { type: 'resume' }
  /**
   * The agent sends the contact on: `flow` is the transfer flow of the quick connect, `agent` the target as `$.Agent` has it, where
   * it is known.
   */
  | {
      type: 'transfer';
      to: 'agent' | 'queue';
      flow: string;
      target: string;
      agent?: NonNullable<ContactData['Agent']>;
    };

export type Answer =
  | { type: 'answer'; ok: true; value: Json; tookMs?: number }
  | { type: 'answer'; ok: false; error: string; reason: string; tookMs?: number }
  /** The outside doesn't know the resource: the run stops and names it. */
  | { type: 'answer'; ok: false; unknown: string; reason: string };
