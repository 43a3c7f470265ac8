import type { StepState } from './step-state.ts';

/** The contact is in a queue: its customer queue flow begins, if one is set. */
export function queued(step: StepState): void {
  step.leave();
  step.session.typedAhead = '';
  step.session.data.Agent = null;
  step.changePhase('queued');
  if (!startHook(step, 'CustomerQueue')) flowOver(step);
}

/** Starts the flow of an event, if one is set. A flow that is set and not known stops the run. */
export function startHook(step: StepState, hook: string): boolean {
  const reference = step.session.hooks[hook];
  if (reference === undefined) return false;
  if (!step.start(reference)) step.unknownFlow(hook, reference);
  return true;
}

/** What comes when a flow has come to its end without ending the contact. */
export function flowOver(step: StepState): void {
  step.leave();
  const { phase } = step.session;
  if (phase === 'flow' || phase === 'disconnected') step.end({ how: 'flow-ended' });
  else if (phase === 'agent-whisper') toCustomerWhisper(step);
  else if (phase === 'customer-whisper' || phase === 'outbound-whisper') connect(step);
  else step.ask('', { ask: 'agent' });
}

/** After the agent's whisper: the customer's, or on a callback the outbound one. */
function toCustomerWhisper(step: StepState): void {
  const callback = step.session.data.InitiationMethod.startsWith('CALLBACK');
  step.changePhase(callback ? 'outbound-whisper' : 'customer-whisper');
  if (!startHook(step, callback ? 'OutboundWhisper' : 'CustomerWhisper')) connect(step);
}

function connect(step: StepState): void {
  step.changePhase('connected');
  const { Agent } = step.session.data;
  if (Agent) step.effects.push({ effect: 'connect', agent: Agent });
  step.ask('', { ask: 'agent' });
}
