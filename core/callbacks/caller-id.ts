import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { queueCallerId } from '../config/queue-caller-id.ts';
import type { CallOrder } from './callback-desk.ts';

/**
 * The number that a callback shows: the queue's own, else the center's number for the customer's language, else the one that the
 * queue shows anyway; null when the center has none. Flows give callbacks that Connect's queue holds the same one.
 */
export function callerId(
  { queue, language }: Pick<CallOrder, 'queue' | 'language'>,
  { queues, phoneNumbers }: Pick<ContactCenterConfig, 'queues' | 'phoneNumbers'>,
): string | null {
  const of = queues.find(({ name }) => name === queue);
  const spoken = phoneNumbers.find((one) => one.language === language)?.number;
  return of?.outboundCallerId ?? spoken ?? queueCallerId(of ?? {}, phoneNumbers);
}
