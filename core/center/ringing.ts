import { ok } from '../result.ts';
import { offerRound } from '../routing/offer-round.ts';
import type { WaitingContact } from '../routing/waiting-contact.ts';
import { type AgentDesk, routingAgent } from './agent-desk.ts';
import type { Acted } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { showOnDesk } from './desk-contacts.ts';
import { dequeue, waitAgain } from './queue-places.ts';
import { runFlow } from './run-flow.ts';

/** Lets contacts ring at agents, in rounds, until nothing fits any more. */
export function route(state: CenterState): void {
  state.routeWanted = false;
  while (refreshIdle(state) && ringRound(state));
}

function refreshIdle(state: CenterState): boolean {
  for (const desk of state.changedDesks) state.idle.put(routingAgent(desk));
  state.changedDesks.clear();
  return state.waiting.size > 0;
}

function ringRound(state: CenterState): boolean {
  const { idle, waiting, nowMs, contacts, desks } = state;
  const isThere = ({ id }: WaitingContact) => contacts.get(id)?.session.ended === null;
  let rang = false;
  for (const offer of offerRound(idle, waiting, nowMs, isThere)) {
    const desk = desks.get(offer.agent.name);
    const contact = contacts.get(offer.contact.id);
    if (desk && contact) ring(state, desk, contact);
    rang = true;
  }
  return rang;
}

function ring(state: CenterState, desk: AgentDesk, contact: Contact): void {
  const { ringSeconds } = state.settings.timing;
  const timer = state.after(ringSeconds * 1000, { due: 'ring-out', contactId: contact.id });
  contact.ringing = { agent: desk.agent.name, timer };
  contact.attempts++;
  state.setPhase(contact, 'ringing');
  showOnDesk(state, desk, contact, contact.callback ? 'INCOMING' : 'CONNECTING');
}

/** Nobody took it there: it waits for the next agent, and this one gets nothing until they clear it. */
export function notTaken(
  state: CenterState,
  contact: Contact,
  how: 'MISSED' | 'REJECTED' | 'ERROR',
): void {
  const { ringing } = contact;
  if (!ringing) return;
  state.cancel(ringing.timer);
  contact.ringing = null;
  waitAgain(state, contact);
  const desk = state.desks.get(ringing.agent);
  if (desk) showOnDesk(state, desk, contact, how);
  state.routeWanted = true;
}

/** The agent takes what rings: whispers first, then the conversation. A queued callback leaves its queue here. */
export function accept(state: CenterState, desk: AgentDesk, contact: Contact): Acted {
  const { agent } = desk;
  if (contact.ringing?.agent !== agent.name)
    return refused('wrong-state', `${contact.id} does not ring at ${agent.name}.`);
  if (contact.session.ended)
    return refused('wrong-state', `${contact.id} is being ended by its flow.`);
  state.cancel(contact.ringing.timer);
  contact.ringing = null;
  contact.part = {
    agent: agent.name,
    acceptedMs: state.nowMs,
    connectedMs: null,
    heldSinceMs: null,
    holdMs: 0,
    longestHoldMs: 0,
    holds: 0,
    workStartMs: null,
    workEndMs: null,
    monitor: null,
  };
  if (contact.callback) dequeue(state, contact);
  state.setPhase(contact, 'joining');
  const { name: UserName, firstName: FirstName, lastName: LastName, arn: ARN } = agent;
  runFlow(state, contact, {
    type: 'agent-accepted',
    agent: { UserName, FirstName, LastName, ARN },
  });
  return ok(null);
}
