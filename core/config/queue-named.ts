import type { ContactCenterConfig, QueueConfig } from './contact-center-config.ts';

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');

/** The queue that a flow names, written as configured or as its resource name (`Back office`, `back-office`). */
export const queueNamed = (
  { queues }: Pick<ContactCenterConfig, 'queues'>,
  name: string,
): QueueConfig | undefined => queues.find((queue) => plain(queue.name) === plain(name));
