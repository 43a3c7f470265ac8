import { ok } from '../result.ts';
import type { NewContact, OutboundCall, Started } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import { reportContact } from './contact-events.ts';
import { dial } from './dialling.ts';
import { createLeg, moveLine } from './legs.ts';
import { findTarget } from './queue-places.ts';
import { runFlow } from './run-flow.ts';

/** A customer comes in, or the API starts a chat or task. */
export function startContact(state: CenterState, contact: NewContact): Started {
  const { channel, customer, system = null, attributes = {}, relatedContactId } = contact;
  const { entryFlows, entryFlow, flows } = state.settings;
  const name = contact.flow ?? entryFlows[system?.Address ?? ''] ?? entryFlow;
  const flow = flows.find(name);
  if (!flow) return refused('unknown-flow', `There is no flow “${name}”.`);
  const { name: Name, description: Description, customerId: CustomerId, languageCode } = contact;
  const leg = createLeg(state, {
    channel,
    initiationMethod: contact.initiationMethod ?? (channel === 'VOICE' ? 'INBOUND' : 'API'),
    customer,
    system,
    phase: 'flow',
    flow,
    attributes,
    data: {
      Name: Name ?? null,
      Description: Description ?? null,
      CustomerId: CustomerId ?? null,
      LanguageCode: languageCode ?? null,
      References: contact.references ?? {},
    },
    relatedId: relatedContactId,
  });
  leg.connectedToSystemMs = state.nowMs;
  moveLine(state, leg);
  if (channel !== 'VOICE') reportContact(state, leg, 'CONNECTED_TO_SYSTEM');
  runFlow(state, leg, { type: 'begin' });
  return ok({ contactId: leg.id });
}

const tokenLifeMs = 7 * 86_400_000;
const e164 = /^\+[1-9]\d{1,14}$/;

/** Calls a customer; the flow begins when they answer (StartOutboundVoiceContact). */
export function startOutboundCall(state: CenterState, call: OutboundCall): Started {
  forgetTokens(state);
  const { number, clientToken } = call;
  const known = clientToken === undefined ? undefined : state.tokens.get(clientToken);
  if (known) return ok({ contactId: known.contactId });
  if (!e164.test(number)) return refused('invalid-number', `“${number}” is no E.164 number.`);
  const flow = state.settings.flows.find(call.flow);
  if (!flow) return refused('unknown-flow', `There is no flow “${call.flow}”.`);
  const queue = call.queue === undefined ? null : findTarget(state, { queue: call.queue });
  if (call.queue !== undefined && !queue)
    return refused('unknown-queue', `There is no queue “${call.queue}”.`);
  const callerId = call.from ?? queue?.callerId ?? null;
  const leg = createLeg(state, {
    channel: 'VOICE',
    initiationMethod: 'API',
    customer: phone(number),
    system: callerId === null ? null : phone(callerId),
    phase: 'dialling',
    flow,
    attributes: call.attributes ?? {},
    data: queue ? { Queue: { Name: queue.name, ARN: queue.arn } } : {},
    relatedId: call.relatedContactId,
  });
  if (clientToken !== undefined)
    state.tokens.set(clientToken, { contactId: leg.id, atMs: state.nowMs });
  dial(state, leg, number, callerId, call.ringSeconds);
  return ok({ contactId: leg.id });
}

/** Tokens come in the order of time, so the first one that is good ends the search. */
function forgetTokens({ tokens, nowMs }: CenterState): void {
  for (const [token, { atMs }] of tokens) {
    if (nowMs - atMs < tokenLifeMs) return;
    tokens.delete(token);
  }
}

const phone = (Address: string) => ({ Address, Type: 'TELEPHONE_NUMBER' });
