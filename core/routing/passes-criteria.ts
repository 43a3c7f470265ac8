import { activeStep } from './active-step.ts';
import { meets } from './meets.ts';
import type { RoutingAgent } from './routing-agent.ts';
import type { WaitingContact } from './waiting-contact.ts';

/** Whether an agent has what the active step of the contact's routing criteria wants; without one, any agent of the queue will do. */
export function passesCriteria(
  agent: RoutingAgent,
  { criteria }: WaitingContact,
  nowMs: number,
): boolean {
  const step = criteria && activeStep(criteria, nowMs);
  return step === null || meets(agent, step.expression);
}
