import type { Json } from '../document/flow.ts';
import type { Prompt } from './flow-event.ts';
import type { Question } from './question.ts';
import type { ContactData, Ending } from './session.ts';

/** What the outside has to do now, in order. */
export type Effect =
  | { effect: 'play'; prompt: Prompt }
  /** The last effect of a step, when the contact waits: the outside sends an input that answers it. */
  | { effect: 'ask'; question: Question }
  /** Recording, streaming, logging, tags, routing …: `action` is the block's type, `value` its resolved parameters. */
  | { effect: 'apply'; action: string; value: Json }
  /** Customer and agent can talk. */
  | { effect: 'connect'; agent: NonNullable<ContactData['Agent']> }
  | { effect: 'end'; ending: Ending };
