import { ok } from '../result.ts';
import { retryCallback } from './callbacks.ts';
import type { Acted, CalleeDoes } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { reportContact } from './contact-events.ts';
import { connect } from './conversation.ts';
import { defaultHook } from './default-hook.ts';
import { endLeg, stopDialling } from './end-leg.ts';
import { enterFlow, moveLine } from './legs.ts';
import { runFlow } from './run-flow.ts';

/** Rings at a number outside. */
export function dial(
  state: CenterState,
  contact: Contact,
  number: string,
  callerId: string | null,
  ringSeconds = state.settings.timing.dialSeconds,
): void {
  const timer = state.after(ringSeconds * 1000, { due: 'dial-out', contactId: contact.id });
  contact.dialling = { number, timer };
  state.emit({ type: 'dial', contactId: contact.id, number, callerId, ringSeconds });
}

/** What the party at the other end does. */
export function calleeDoes(state: CenterState, contact: Contact, does: CalleeDoes): Acted {
  if (does === 'hangs-up' && contact.connectedToSystemMs !== null) {
    endLeg(
      state,
      contact,
      contact.thirdParty !== null ? 'THIRD_PARTY_DISCONNECT' : 'CUSTOMER_DISCONNECT',
    );
    return ok(null);
  }
  if (!contact.dialling) return refused('wrong-state', `Nothing rings outside for ${contact.id}.`);
  if (does === 'answers') answered(state, contact);
  else notReached(state, contact, failures[does]);
  return ok(null);
}

const failures: Record<Exclude<CalleeDoes, 'answers'>, string> = {
  busy: 'TELECOM_BUSY',
  'no-answer': 'TELECOM_UNANSWERED',
  'hangs-up': 'TELECOM_UNANSWERED',
  'invalid-number': 'TELECOM_NUMBER_INVALID',
  failed: 'TELECOM_PROBLEM',
};

function answered(state: CenterState, contact: Contact): void {
  stopDialling(state, contact);
  contact.connectedToSystemMs = state.nowMs;
  reportContact(state, contact, 'CONNECTED_TO_SYSTEM');
  if (contact.thirdParty !== null) {
    state.setPhase(contact, 'connected');
    return;
  }
  moveLine(state, contact);
  if (contact.callback) whisperOutbound(state, contact);
  else {
    state.setPhase(contact, 'flow');
    runFlow(state, contact, { type: 'begin' });
  }
}

/** On a callback the customer hears the outbound whisper, then talks. */
function whisperOutbound(state: CenterState, contact: Contact): void {
  const queue = contact.session.data.Queue?.Name;
  const flow = defaultHook(state.settings, 'OutboundWhisper', queue);
  if (!flow) {
    connect(state, contact);
    return;
  }
  contact.session = enterFlow(contact.session, flow, 'outbound-whisper');
  runFlow(state, contact, { type: 'begin' });
}

/** The number was not reached; a queued callback is tried again while it has attempts left. */
export function notReached(state: CenterState, contact: Contact, reason: string): void {
  retryCallback(state, contact);
  endLeg(state, contact, reason);
}
