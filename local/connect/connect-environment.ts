import { tenantFlowName } from '../../contact-flows/tenant-flows.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { idOf } from '../../simulator/center-identity.ts';

/** The variables under which functions find the local Connect, as they have them on AWS. */
export function connectEnvironment(
  url: string,
  config: ContactCenterConfig,
): Record<string, string> {
  const queueIds = config.queues.map(({ name }) => [name, idOf('queue', name)]);
  return {
    AWS_ENDPOINT_URL_CONNECT: url,
    INSTANCE_ID: idOf('instance', config.name),
    INSTANCE_URL: '/local',
    QUEUE_IDS: JSON.stringify(Object.fromEntries(queueIds)),
  };
}

/** Flows of one center that functions begin. */
export function flowVariables(tenant: string | null): Record<string, string> {
  const flowId = (name: string) => idOf('contact-flow', tenantFlowName(name, tenant));
  return {
    CALLBACK_FLOW_IDS: JSON.stringify({ default: flowId('callback') }),
    TASK_FLOW_ID: flowId('task'),
  };
}
