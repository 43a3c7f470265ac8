import { reportAgent } from './agent-events.ts';
import { enqueueCallback } from './callbacks.ts';
import type { CenterState } from './center-state.ts';
import { watchRouting } from './change-routing.ts';
import type { Contact } from './contact.ts';
import { notReached } from './dialling.ts';
import { endLeg, finishWork } from './end-leg.ts';
import { questionTimedOut } from './questions.ts';
import { notTaken } from './ringing.ts';
import { runFlow } from './run-flow.ts';
import { settle } from './settle.ts';
import type { Due } from './timers.ts';

type ContactDue = Exclude<Due['due'], 'heartbeat' | 'question-limit'>;

const ofContact: Record<ContactDue, (state: CenterState, contact: Contact) => void> = {
  settle,
  'time-limit': (state, contact) => runFlow(state, contact, { type: 'time-limit' }),
  'ring-out': (state, contact) => notTaken(state, contact, 'MISSED'),
  'dial-out': (state, contact) => notReached(state, contact, 'TELECOM_TIMEOUT'),
  'enqueue-callback': enqueueCallback,
  'work-over': finishWork,
  begin(state, contact) {
    if (contact.disconnectedMs !== null) return;
    contact.connectedToSystemMs = state.nowMs;
    state.setPhase(contact, 'flow');
    runFlow(state, contact, { type: 'begin' });
  },
  expire: (state, contact) => endLeg(state, contact, 'EXPIRED'),
  route(state, contact) {
    state.routeWanted = true;
    watchRouting(state, contact);
  },
};

/** Lets something due happen. */
export function happen(state: CenterState, due: Due): void {
  if (due.due === 'heartbeat') {
    const desk = state.desks.get(due.agent);
    if (desk) reportAgent(state, desk, 'HEART_BEAT');
  } else if (due.due === 'question-limit') questionTimedOut(state, due.questionId);
  else {
    const contact = state.contacts.get(due.contactId);
    if (contact) ofContact[due.due](state, contact);
  }
}
