import type { ContactCenterConfig, QueueConfig } from '../config/contact-center-config.ts';
import type { WeeklyHours } from '../flow/world/hours.ts';

type Opening = { from: string; to: string };
const periods = (openings: readonly Opening[] = []) =>
  openings.map(({ from, to }) => `${from}-${to}`);

const remembered = new WeakMap<ContactCenterConfig, Map<string, WeeklyHours>>();

/** A queue's hours in the center's time zone, holidays included. One value per configuration and hours: spans are remembered by it. */
export function queueHours(config: ContactCenterConfig, queue: QueueConfig): WeeklyHours {
  let hours = remembered.get(config);
  if (!hours) {
    hours = new Map();
    remembered.set(config, hours);
  }
  const found = hours.get(queue.hours) ?? weeklyHours(config, queue.hours);
  hours.set(queue.hours, found);
  return found;
}

function weeklyHours(config: ContactCenterConfig, name: string): WeeklyHours {
  const days = Object.entries(config.hours[name] ?? {});
  return {
    timeZone: config.timeZone,
    week: Object.fromEntries(days.map(([day, openings]) => [day, periods(openings)])),
    overrides: config.holidays
      .filter((holiday) => holiday.hours?.includes(name) ?? true)
      .map(({ date, open }) => ({ date, hours: periods(open) })),
  };
}
