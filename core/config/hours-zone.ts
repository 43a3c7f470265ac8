import type { ContactCenterConfig } from './contact-center-config.ts';

/** The time zone of an entry of `hours`: of the client company whose queues keep it, else the center's. */
export function hoursZone(
  { timeZone, tenants, queues }: Pick<ContactCenterConfig, 'timeZone' | 'tenants' | 'queues'>,
  hours: string,
): string {
  const keeper = queues.find((queue) => queue.hours === hours)?.tenant;
  return tenants.find(({ id }) => id === keeper)?.timeZone ?? timeZone;
}
