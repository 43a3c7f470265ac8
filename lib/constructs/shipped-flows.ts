import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';

export type ShippedFlows = {
  flows: readonly BuiltFlow[];
  /** Name of the flow that calls come to. */
  inbound: string;
  /** Name of the flow that takes calls back to customers. */
  callback: string;
  /** Name of the flow that puts a task into the queue that its attribute names. */
  task: string;
  /** Name by which flows know the Lex bot. */
  bot: string;
};

const bot = 'reasons';

/** The flows of contact-flows/, built for the center of the configuration. */
export const shippedFlows = (config: ContactCenterConfig): ShippedFlows => ({
  flows: contactFlows(flowCenter(config, { bot })),
  inbound: 'welcome',
  callback: 'callback',
  task: 'task',
  bot,
});
