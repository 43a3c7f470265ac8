import type { RunnableFlow } from '../flow/run/flow-library.ts';
import type { ContactData } from '../flow/run/session.ts';
import { ok } from '../result.ts';
import { hasRoom } from '../routing/queue-room.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { Acted, Destination, Started } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import type { Contact, QueueTarget } from './contact.ts';
import { agentHangUp, hold, partOf, resume } from './conversation.ts';
import { defaultHook } from './default-hook.ts';
import { dial } from './dialling.ts';
import { createLeg, enterFlow, longestChain } from './legs.ts';
import { enqueue, findTarget, sizeOf } from './queue-places.ts';
import { runFlow } from './run-flow.ts';

const e164 = /^\+[1-9]\d{1,14}$/;

/** An agent sends a contact on; warm, the customer waits on hold and the agent stays on the new leg until it is joined or left. */
export function transfer(
  state: CenterState,
  desk: AgentDesk,
  contact: Contact,
  to: Destination,
  how: 'warm' | 'cold',
): Started {
  const problem = refusal(desk, contact);
  if (problem) return problem;
  const way = 'number' in to ? toNumber(contact, to.number) : toQueue(state, contact, to);
  if (!way.ok) return way;
  if (how === 'warm' && contact.phase === 'connected') hold(state, desk, contact);
  const leg = way.value(state, contact);
  if (how === 'cold') agentHangUp(state, desk, contact);
  return ok({ contactId: leg.id });
}

function refusal(desk: AgentDesk, contact: Contact) {
  const { phase, outgoing, incoming, chain, id } = contact;
  if (!partOf(desk, contact) || (phase !== 'connected' && phase !== 'hold'))
    return refused('wrong-state', `${desk.agent.name} has no conversation on ${id}.`);
  if (outgoing || incoming) return refused('wrong-state', `${id} is being transferred already.`);
  return chain.legs >= longestChain
    ? refused('wrong-state', `A journey has ${longestChain} contacts at most.`)
    : null;
}

type Way = (state: CenterState, contact: Contact) => Contact;

function toNumber(contact: Contact, number: string) {
  if (!e164.test(number)) return refused('invalid-number', `“${number}” is no E.164 number.`);
  if (contact.channel !== 'VOICE')
    return refused('wrong-state', 'Only a call can go to a phone number.');
  return ok<Way>((state, from) => {
    const callerId = from.session.data.Queue?.OutboundCallerId?.Address ?? from.system?.Address;
    const leg = newLeg(state, from, 'EXTERNAL_OUTBOUND', undefined);
    leg.thirdParty = number;
    state.setPhase(leg, 'dialling');
    dial(state, leg, number, callerId ?? null);
    return leg;
  });
}

function toQueue(state: CenterState, from: Contact, to: Exclude<Destination, { number: string }>) {
  const target = findTarget(state, to);
  if (!target)
    return 'queue' in to
      ? refused('unknown-queue', `There is no queue “${to.queue}”.`)
      : refused('unknown-agent', `There is no agent “${to.agent}”.`);
  const { settings } = state;
  const { Name: before } = from.session.data.Queue ?? {};
  const owner = settings.queues[before ?? '']?.tenant;
  if ('queue' in to && owner !== undefined && owner !== settings.queues[to.queue]?.tenant)
    return refused('unknown-queue', `“${to.queue}” is a queue of another company.`);
  const flow =
    to.flow !== undefined
      ? settings.flows.find(to.flow)
      : 'queue' in to
        ? defaultHook(settings, 'QueueTransfer', target.name)
        : defaultHook(settings, 'AgentTransfer', before);
  if (to.flow !== undefined && !flow)
    return refused('unknown-flow', `There is no flow “${to.flow}”.`);
  if (!flow && !hasRoom(sizeOf(state, target.key), target.limit, 'agent-transfer'))
    return refused('wrong-state', `The queue “${target.name}” is full.`);
  return ok<Way>((center, contact) => intoQueue(center, contact, target, flow));
}

/** Through the transfer flow, which puts the contact into the queue itself, or straight into it where there is none. */
function intoQueue(
  state: CenterState,
  from: Contact,
  target: QueueTarget,
  flow: RunnableFlow | undefined,
): Contact {
  const leg = newLeg(state, from, 'TRANSFER', flow);
  const { ofAgent } = target;
  leg.session = {
    ...leg.session,
    data: { ...leg.session.data, Agent: ofAgent === null ? null : agentData(state, ofAgent) },
    target: ofAgent === null ? { queue: target.name } : { agent: ofAgent },
  };
  if (flow) runFlow(state, leg, { type: 'begin' });
  else enterQueue(state, leg, target);
  return leg;
}

/** `$.Agent` of a transfer flow: the agent that the contact is for. */
function agentData({ settings }: CenterState, agent: string): ContactData['Agent'] {
  const found = settings.agents[agent];
  return found
    ? {
        UserName: found.name,
        FirstName: found.firstName,
        LastName: found.lastName,
        ARN: found.arn,
      }
    : null;
}

function newLeg(
  state: CenterState,
  from: Contact,
  initiationMethod: string,
  flow: RunnableFlow | undefined,
): Contact {
  const leg = createLeg(state, {
    channel: from.channel,
    initiationMethod,
    customer: from.customer,
    system: from.system,
    phase: 'flow',
    previous: from,
    line: from.line,
    flow,
  });
  if (initiationMethod === 'TRANSFER') leg.connectedToSystemMs = state.nowMs;
  leg.incoming = from;
  from.outgoing = { leg, joined: false };
  return leg;
}

function enterQueue(state: CenterState, contact: Contact, target: QueueTarget): void {
  const { name: Name, arn: ARN } = target;
  const { session } = contact;
  contact.session = { ...session, data: { ...session.data, Queue: { Name, ARN } } };
  enqueue(state, contact, target);
  const flow = state.settings.flows.find(session.hooks.CustomerQueue ?? '');
  if (!flow) return;
  contact.session = enterFlow(contact.session, flow, 'queued');
  runFlow(state, contact, { type: 'begin' });
}

/** Customer, agent and the other side of a warm transfer talk together. */
export function conference(state: CenterState, desk: AgentDesk, contact: Contact): Acted {
  const { outgoing } = contact;
  if (!partOf(desk, contact) || outgoing?.leg.phase !== 'connected')
    return refused('wrong-state', `${contact.id} has nobody who could be joined.`);
  outgoing.joined = true;
  if (contact.phase === 'hold') return resume(state, desk, contact);
  return ok(null);
}
