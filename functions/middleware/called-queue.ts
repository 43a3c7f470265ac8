import type { FlowCall } from '../../adapters/connect/flow-call.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { queueNamed } from '../../core/config/queue-named.ts';

/** The configured name of the queue that a flow asks about, else of its working queue; null when neither is configured. */
export function calledQueue(
  { parameters, queue }: Pick<FlowCall, 'parameters' | 'queue'>,
  config: Pick<ContactCenterConfig, 'queues'>,
): string | null {
  const name = parameters.queue || queue;
  return name ? (queueNamed(config, name)?.name ?? null) : null;
}

/** The ARN of that queue, where it is the working queue: the event has no other. */
export const calledQueueArn = (
  call: Pick<FlowCall, 'parameters' | 'queue' | 'queueArn'>,
  config: Pick<ContactCenterConfig, 'queues'>,
): string | null =>
  calledQueue({ parameters: {}, queue: call.queue }, config) === calledQueue(call, config)
    ? call.queueArn
    : null;
