import type { ContactCenterConfig } from './contact-center-config.ts';
import { queueNamed } from './queue-named.ts';

/** By what a contact shows whose it is. */
export type TenantSigns = {
  queue?: string | null | undefined;
  /** Its attribute `tenant`. */
  attribute?: string | null | undefined;
  /** The number that was called, or that it shows when it calls. */
  number?: string | null | undefined;
};

/** The client company of a contact: of its queue, else as its flow noted, else of its number; null when nothing tells. */
export function tenantOf(
  { queue, attribute, number }: TenantSigns,
  {
    tenants,
    queues,
    phoneNumbers,
  }: Pick<ContactCenterConfig, 'tenants' | 'queues' | 'phoneNumbers'>,
): string | null {
  const ofQueue = queue ? queueNamed({ queues }, queue)?.tenant : undefined;
  const noted = tenants.find(({ id }) => id === attribute)?.id;
  const ofNumber = phoneNumbers.find((one) => one.number === number)?.tenant;
  return ofQueue ?? noted ?? ofNumber ?? null;
}
