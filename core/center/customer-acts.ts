import { ok } from '../result.ts';
import type { Acted } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { endLeg } from './end-leg.ts';
import { runFlow } from './run-flow.ts';
import { sayToAgents } from './say-words.ts';

/** The block that listens now, its question once all before it has been said. */
const listens = ({ session, speech }: Contact, nowMs: number) => {
  const question = session.awaiting?.question;
  return question?.ask === 'input' && speech.ownMs <= nowMs ? question : null;
};

/** Keys that nobody listens for yet are kept for the next block that does. */
export function press(state: CenterState, contact: Contact, digits: string): Acted {
  if (!/^[0-9*#]+$/.test(digits)) return refused('invalid-value', 'Keys are 0 to 9, * and #.');
  if (listens(contact, state.nowMs)) runFlow(state, contact, { type: 'digits', digits });
  else if (contact.session.phase === 'flow') contact.speech.keys += digits;
  return ok(null);
}

/** In a conversation words are for whom the customer talks with. Those that no block listens for are lost to the flow. */
export function say(state: CenterState, contact: Contact, text: string): Acted {
  if (sayToAgents(state, contact, text)) return ok(null);
  state.emit({ type: 'said', contactId: contact.id, words: text });
  if (listens(contact, state.nowMs)?.accepts.includes('words'))
    runFlow(state, contact, { type: 'words', text });
  return ok(null);
}

/** The customer is gone: every leg that they were on ends. */
export function hangUp(state: CenterState, contact: Contact): Acted {
  endLeg(state, contact, 'CUSTOMER_DISCONNECT');
  return ok(null);
}

/** Only a Wait block that listens for the event takes it. */
export function flowEvent(state: CenterState, contact: Contact, name: string): Acted {
  const question = contact.session.awaiting?.question;
  if (question?.ask === 'wait' && question.events.includes(name))
    runFlow(state, contact, { type: 'event', name });
  return ok(null);
}
