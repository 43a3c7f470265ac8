import { speechMs } from '../flow/call/speech.ts';
import { transcript } from '../flow/call/transcript.ts';
import type { Json } from '../flow/document/flow.ts';
import type { Effect } from '../flow/run/effect.ts';
import type { Input } from '../flow/run/input.ts';
import { type Step, step } from '../flow/run/step.ts';
import type { CenterState } from './center-state.ts';
import { changeCriteria, changeRouting, nextCriteria } from './change-routing.ts';
import type { Contact } from './contact.ts';
import { flowLog } from './flow-log.ts';
import { beSilent, speak } from './speaking.ts';

/**
 * One input to the contact's flow. What the step says begins now; what it asks, connects or ends comes when that has been said,
 * as `settle`.
 */
export function runFlow(state: CenterState, contact: Contact, input: Input): void {
  const { chain } = contact;
  stopWaiting(state, contact);
  beSilent(state, contact);
  const shared = { ...contact.session.data, Attributes: chain.attributes };
  const before = { ...contact.session, data: shared };
  const taken = step(state.settings.flows, before, input);
  contact.session = taken.session;
  chain.attributes = taken.session.data.Attributes;
  speak(state, contact, taken, before.data.TextToSpeechVoiceId);
  for (const effect of taken.effects) apply(state, contact, effect);
  if (chain.logged) logBlocks(state, contact, taken);
  for (const { type, ...event } of taken.events)
    if (type === 'ended' && 'ending' in event) reportFault(state, contact, event.ending);
  contact.timers.settle = state.timers.add(contact.speech.ownMs, {
    due: 'settle',
    contactId: contact.id,
  });
}

/** The contact no longer waits for what it waited for. */
export function stopWaiting(state: CenterState, contact: Contact): void {
  state.cancel(contact.timers.settle);
  state.cancel(contact.timers.limit);
  if (!contact.question) return;
  const { id } = contact.question;
  state.questions.delete(id);
  contact.question = null;
  state.emit({ type: 'question-over', questionId: id, contactId: contact.id });
}

function apply(state: CenterState, contact: Contact, effect: Effect): void {
  if (effect.effect === 'connect') contact.speech.connects = true;
  if (effect.effect !== 'apply') return;
  const { action, value } = effect;
  state.emit({ type: 'applied', contactId: contact.id, action, value });
  if (action === 'UpdateFlowLoggingBehavior') contact.chain.logged = switchesLogOn(value);
  if (action === 'UpdateContactRoutingBehavior')
    changeRouting(state, contact, routingChange(value));
  if (action === 'UpdateContactRoutingCriteria')
    changeCriteria(state, contact, criteriaIn(contact, value));
}

const switchesLogOn = (value: Json): boolean =>
  (value as { FlowLoggingBehavior?: Json } | null)?.FlowLoggingBehavior === 'Enabled';

function logBlocks(state: CenterState, contact: Contact, { events }: Step): void {
  const lines = flowLog(events, (prompt) =>
    contact.channel === 'VOICE' ? speechMs(transcript(state.settings, prompt)) : 0,
  );
  if (lines.length > 0) state.emit({ type: 'flow-log', contactId: contact.id, lines });
}

const numberIn = (value: Json, name: string): number | undefined => {
  const found = (value as { [name: string]: Json } | null)?.[name];
  return typeof found === 'number' ? found : undefined;
};

function routingChange(value: Json): { priority?: number; ageSeconds?: number } {
  const priority = numberIn(value, 'QueuePriority');
  const ageSeconds = numberIn(value, 'QueueTimeAdjustmentSeconds');
  return {
    ...(priority === undefined ? {} : { priority }),
    ...(ageSeconds === undefined ? {} : { ageSeconds }),
  };
}

function criteriaIn(contact: Contact, value: Json) {
  const { RoutingCriteria } = value as { RoutingCriteria?: Json };
  return nextCriteria(contact, RoutingCriteria);
}

function reportFault(
  state: CenterState,
  contact: Contact,
  ending: Extract<Effect, { effect: 'end' }>['ending'],
): void {
  if (ending.how !== 'no-branch' && ending.how !== 'stopped') return;
  const { block, reason } = ending;
  state.emit({ type: 'flow-fault', contactId: contact.id, block, reason });
}
