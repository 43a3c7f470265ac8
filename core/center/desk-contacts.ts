import { type ContactState, failedStates } from '../agent/contact-state.ts';
import type { AgentDesk, DeskContact } from './agent-desk.ts';
import { reportAgent } from './agent-events.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { noteDesk } from './note-desk.ts';

/** A contact that only rang, or was missed, leaves the clock of idleness alone. */
const untouched: readonly ContactState[] = [...failedStates, 'CONNECTING', 'INCOMING'];

/** Puts a contact on an agent's desk, or changes what it is there. */
export function showOnDesk(
  state: CenterState,
  desk: AgentDesk,
  contact: Contact,
  contactState: ContactState,
): DeskContact {
  const before = desk.contacts.get(contact.id);
  state.cancel(before?.workOver);
  const entry = { contact, state: contactState, sinceMs: state.nowMs, workOver: null };
  desk.contacts.set(contact.id, entry);
  changed(state, desk, contact.id, contactState);
  return entry;
}

/** Takes a contact from the desk; the status that the agent chose meanwhile begins once nothing is left that must be finished. */
export function clearFromDesk(state: CenterState, desk: AgentDesk, contactId: string): void {
  const entry = desk.contacts.get(contactId);
  if (!entry) return;
  state.cancel(entry.workOver);
  desk.contacts.delete(contactId);
  if (!untouched.includes(entry.state)) {
    desk.lastActivityMs = state.nowMs;
    if (entry.contact.initiationMethod !== 'OUTBOUND') desk.lastInboundMs = state.nowMs;
  }
  if (desk.contacts.size === 0 && desk.next) {
    desk.status = desk.next.status;
    desk.statusSinceMs = state.nowMs;
    desk.next = null;
  }
  changed(state, desk, contactId, null);
}

function changed(
  state: CenterState,
  desk: AgentDesk,
  contactId: string,
  contactState: ContactState | null,
): void {
  state.emit({ type: 'desk', agent: desk.agent.name, contactId, state: contactState });
  reportAgent(state, desk, 'STATE_CHANGE');
  noteDesk(state, desk);
}
