import { contactFlows } from '../../contact-flows/contact-flows.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import { tenantFlowName, tenantFlows } from '../../contact-flows/tenant-flows.ts';
import type { OwnCenter } from '../../core/config/centers-of.ts';
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

/** The flows of contact-flows/, built for a center: those of a client company bear its name. */
export function shippedFlows({ tenant, config }: OwnCenter): ShippedFlows {
  const named = (name: string) => tenantFlowName(name, tenant);
  return {
    flows: tenantFlows(contactFlows(flowCenter(config, { bot })), tenant),
    inbound: named('welcome'),
    callback: named('callback'),
    task: named('task'),
    bot,
  };
}
