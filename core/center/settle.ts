import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { connect } from './conversation.ts';
import { dial } from './dialling.ts';
import { endLeg } from './end-leg.ts';
import { takeQuestion } from './questions.ts';

/** All has been said that comes before it: the contact ends, is connected, or waits for what its flow asks. */
export function settle(state: CenterState, contact: Contact): void {
  if (goesRound(state, contact)) {
    const reason = `The flow asked ${mostTurns} times without any time passing.`;
    state.emit({ type: 'flow-fault', contactId: contact.id, block: '', reason });
    endLeg(state, contact, 'CONTACT_FLOW_DISCONNECT');
    return;
  }
  const { session, speech } = contact;
  if (session.ended) {
    endByFlow(state, contact);
    return;
  }
  if (speech.connects) {
    speech.connects = false;
    whisperOver(state, contact);
  }
  const question = contact.session.awaiting?.question;
  if (question) takeQuestion(state, contact, question);
}

/** Questions in a row at one instant that a flow may ask. */
const mostTurns = 5_000;

function goesRound({ nowMs }: CenterState, { turns }: Contact): boolean {
  turns.count = turns.atMs === nowMs ? turns.count + 1 : 1;
  turns.atMs = nowMs;
  return turns.count > mostTurns;
}

function endByFlow(state: CenterState, contact: Contact): void {
  const { ended } = contact.session;
  if (ended?.how === 'transferred-out')
    contact.transferredTo = { Address: ended.to, Type: 'TELEPHONE_NUMBER' };
  endLeg(state, contact, 'CONTACT_FLOW_DISCONNECT');
}

/** After the agent's whisper the customer of a queued callback is dialled; all others are there already. */
function whisperOver(state: CenterState, contact: Contact): void {
  const { callback, connectedToSystemMs } = contact;
  if (callback && connectedToSystemMs === null)
    dial(state, contact, callback.number, callback.callerId);
  else connect(state, contact);
}
