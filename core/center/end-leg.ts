import type { CenterState } from './center-state.ts';
import type { AgentPart, Contact } from './contact.ts';
import { reportContact } from './contact-events.ts';
import { writeRecord } from './contact-records.ts';
import { clearFromDesk, showOnDesk } from './desk-contacts.ts';
import { noteHandling } from './estimated-wait.ts';
import { dequeue } from './queue-places.ts';
import { stopWaiting } from './run-flow.ts';
import { beSilent } from './speaking.ts';

/**
 * The leg is over. After-contact work begins where an agent was connected; the record comes after it, and at once where none was.
 * A customer who was on this leg is off the line, and a transfer that waited for them ends too.
 */
export function endLeg(state: CenterState, contact: Contact, reason: string | null): void {
  if (contact.disconnectedMs !== null) return;
  contact.disconnectedMs = state.nowMs;
  contact.disconnectReason = reason;
  stopAll(state, contact);
  stopRinging(state, contact);
  dequeue(state, contact);
  leaveLine(state, contact, reason);
  for (const monitor of contact.monitors) endLeg(state, monitor, null);
  reportContact(state, contact, 'DISCONNECTED');
  if (contact.part) agentLeaves(state, contact, contact.part, reason);
  else complete(state, contact);
}

function stopAll(state: CenterState, contact: Contact): void {
  stopWaiting(state, contact);
  beSilent(state, contact);
  stopDialling(state, contact);
  state.cancel(contact.timers.expire);
  contact.session = {
    ...contact.session,
    frames: [],
    awaiting: null,
    phase: 'ended',
    ended: contact.session.ended ?? { how: 'disconnected', by: 'customer' },
  };
}

export function stopDialling(state: CenterState, contact: Contact): void {
  if (!contact.dialling) return;
  state.cancel(contact.dialling.timer);
  contact.dialling = null;
  state.emit({ type: 'dial-over', contactId: contact.id });
}

/** Takes the contact from the agent at whom it rings. */
export function stopRinging(state: CenterState, contact: Contact): void {
  const { ringing } = contact;
  if (!ringing) return;
  state.cancel(ringing.timer);
  contact.ringing = null;
  const desk = state.desks.get(ringing.agent);
  if (desk) clearFromDesk(state, desk, contact.id);
}

function leaveLine(state: CenterState, contact: Contact, reason: string | null): void {
  const { line, incoming, outgoing } = contact;
  contact.incoming = null;
  contact.outgoing = null;
  if (incoming?.outgoing?.leg === contact) incoming.outgoing = null;
  if (outgoing) {
    outgoing.leg.incoming = null;
    endLeg(state, outgoing.leg, reason);
  }
  if (line.at !== contact) return;
  line.at = null;
  for (const id of line.ids) state.lines.delete(id);
}

function agentLeaves(
  state: CenterState,
  contact: Contact,
  part: AgentPart,
  reason: string | null,
): void {
  const desk = state.desks.get(part.agent);
  endHold(state, part);
  if (!desk || part.connectedMs === null || part.monitor !== null) {
    complete(state, contact);
    if (!desk) return;
    const abandoned = contact.callback !== null && reason === 'CUSTOMER_DISCONNECT';
    if (abandoned) showOnDesk(state, desk, contact, 'ERROR');
    else clearFromDesk(state, desk, contact.id);
    return;
  }
  part.workStartMs = state.nowMs;
  state.setPhase(contact, 'after-contact-work');
  const entry = showOnDesk(state, desk, contact, 'ENDED');
  const { afterContactWorkSeconds: limit } = state.settings.timing;
  if (limit !== null)
    entry.workOver = state.after(limit * 1000, { due: 'work-over', contactId: contact.id });
}

/** A hold that still lasts ends now. */
export function endHold(state: CenterState, part: AgentPart): void {
  if (part.heldSinceMs === null) return;
  const heldMs = state.nowMs - part.heldSinceMs;
  part.heldSinceMs = null;
  part.holdMs += heldMs;
  part.longestHoldMs = Math.max(part.longestHoldMs, heldMs);
}

/** After-contact work is over. */
export function finishWork(state: CenterState, contact: Contact): void {
  const { part } = contact;
  const desk = part && state.desks.get(part.agent);
  if (!part || part.workStartMs === null || part.workEndMs !== null) return;
  part.workEndMs = state.nowMs;
  noteHandling(state, contact);
  complete(state, contact);
  if (desk) clearFromDesk(state, desk, contact.id);
}

function complete(state: CenterState, contact: Contact): void {
  state.setPhase(contact, 'ended');
  reportContact(state, contact, 'COMPLETED');
  state.contacts.delete(contact.id);
  writeRecord(state, contact);
}
