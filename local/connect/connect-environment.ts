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
    CALLBACK_FLOW_IDS: JSON.stringify({ default: idOf('contact-flow', 'callback') }),
    TASK_FLOW_ID: idOf('contact-flow', 'task'),
    QUEUE_IDS: JSON.stringify(Object.fromEntries(queueIds)),
  };
}
