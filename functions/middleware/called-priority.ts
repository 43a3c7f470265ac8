import type { FlowCall } from '../../adapters/connect/flow-call.ts';

/** The contact's priority in its queue as its flow has set it (contact-flows/parts/priority.ts); null where it has set none. */
export function calledPriority({ attributes }: Pick<FlowCall, 'attributes'>): number | null {
  const priority = Number(attributes.priority);
  return Number.isInteger(priority) && priority > 0 ? priority : null;
}
