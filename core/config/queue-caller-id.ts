import type { ContactCenterConfig } from './contact-center-config.ts';

type Queue = ContactCenterConfig['queues'][number];
type PhoneNumber = ContactCenterConfig['phoneNumbers'][number];

/**
 * The number that a queue's calls show where nothing names another: its own, else the first of its company's that people speak on;
 * null when there is none. Without one Connect calls anonymously.
 */
export const queueCallerId = (
  { outboundCallerId, tenant }: Pick<Queue, 'outboundCallerId' | 'tenant'>,
  phoneNumbers: readonly PhoneNumber[],
): string | null =>
  outboundCallerId ??
  phoneNumbers.find((one) => one.tenant === tenant && !one.textPhone)?.number ??
  null;
