import { ok } from '../result.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { Acted } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { reportContact } from './contact-events.ts';
import { showOnDesk } from './desk-contacts.ts';
import { endHold, endLeg } from './end-leg.ts';
import { createLeg, moveLine } from './legs.ts';
import { dequeue } from './queue-places.ts';
import { runFlow } from './run-flow.ts';

/** Whispers are over: agent and customer talk. */
export function connect(state: CenterState, contact: Contact): void {
  const { part } = contact;
  const desk = part && state.desks.get(part.agent);
  if (!part || !desk) return;
  part.connectedMs = state.nowMs;
  dequeue(state, contact);
  state.setPhase(contact, 'connected');
  showOnDesk(state, desk, contact, 'CONNECTED');
  reportContact(state, contact, 'CONNECTED_TO_AGENT');
}

/** The customer hears the hold flow; the agent's conversation rests. */
export function hold(state: CenterState, desk: AgentDesk, contact: Contact): Acted {
  const part = partOf(desk, contact);
  if (!part || contact.phase !== 'connected' || contact.outgoing?.joined)
    return refused('wrong-state', `${contact.id} has no conversation that could be held.`);
  part.heldSinceMs = state.nowMs;
  part.holds++;
  state.setPhase(contact, 'hold');
  showOnDesk(state, desk, contact, 'CONNECTED_ONHOLD');
  runFlow(state, contact, { type: 'hold', participant: 'customer' });
  return ok(null);
}

export function resume(state: CenterState, desk: AgentDesk, contact: Contact): Acted {
  const part = partOf(desk, contact);
  if (!part || contact.phase !== 'hold')
    return refused('wrong-state', `${contact.id} is not on hold.`);
  endHold(state, part);
  state.setPhase(contact, 'connected');
  showOnDesk(state, desk, contact, 'CONNECTED');
  runFlow(state, contact, { type: 'resume' });
  return ok(null);
}

/** The agent's part in the contact, if they have one that isn't over; listening to it as a supervisor is none. */
export const partOf = ({ agent }: AgentDesk, { part, disconnectedMs }: Contact) =>
  part?.agent === agent.name && disconnectedMs === null && part.monitor === null ? part : null;

/** The agent leaves; the other side goes on where there is one, else the customer's disconnect flow begins, or the call is over. */
export function agentHangUp(state: CenterState, desk: AgentDesk, contact: Contact): Acted {
  const part = partOf(desk, contact);
  if (!part) return refused('wrong-state', `${desk.agent.name} is not on ${contact.id}.`);
  if (contact.outgoing) handOver(state, contact, contact.outgoing.leg);
  else if (!contact.incoming) keepCustomer(state, contact);
  endLeg(state, contact, contact.channel === 'TASK' ? 'AGENT_COMPLETED' : 'AGENT_DISCONNECT');
  return ok(null);
}

/** The customer goes on with the leg that the agent began. `TransferCompletedTimestamp` belongs to cold transfers alone. */
function handOver(state: CenterState, from: Contact, to: Contact): void {
  from.outgoing = null;
  to.incoming = null;
  if (to.phase !== 'connected') from.transferCompletedMs = state.nowMs;
  if (to.thirdParty !== null)
    from.transferredTo = { Address: to.thirdParty, Type: 'TELEPHONE_NUMBER' };
  moveLine(state, to);
}

/** The customer who stays after the agent has gone enters the disconnect flow, as a contact of its own. */
function keepCustomer(state: CenterState, contact: Contact): void {
  const { CustomerRemaining, ...hooks } = contact.session.hooks;
  const flow = CustomerRemaining && state.settings.flows.find(CustomerRemaining);
  if (!flow || contact.line.at !== contact) return;
  const leg = createLeg(state, {
    channel: contact.channel,
    initiationMethod: 'DISCONNECT',
    customer: contact.customer,
    system: contact.system,
    phase: 'flow',
    previous: contact,
    line: contact.line,
    flow,
  });
  leg.connectedToSystemMs = state.nowMs;
  leg.session = { ...leg.session, hooks };
  moveLine(state, leg);
  runFlow(state, leg, { type: 'begin' });
}
