import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { CallOrder } from './callback-desk.ts';

/**
 * The number that a callback shows: the queue's own, else the center's number for the customer's language, else its first; null
 * when the center has none, so that Connect takes the queue's as it is set up there.
 */
export function callerId(
  { queue, language }: Pick<CallOrder, 'queue' | 'language'>,
  { queues, phoneNumbers }: Pick<ContactCenterConfig, 'queues' | 'phoneNumbers'>,
): string | null {
  const own = queues.find(({ name }) => name === queue)?.outboundCallerId;
  const spoken = phoneNumbers.find((one) => one.language === language) ?? phoneNumbers[0];
  return own ?? spoken?.number ?? null;
}
