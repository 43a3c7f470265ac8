import { queueHours } from '../callbacks/queue-hours.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { isOpen } from '../flow/world/is-open.ts';
import { type EpochSeconds, wallClock } from '../time/zone.ts';
import { weekdays } from '../weekdays.ts';
import type { AlertRule } from './rule.ts';

/** Whether a rule watches at an instant: on its days and between its hours in the center's zone and, where it says so, while open. */
export function isAwake(
  { schedule, scope }: AlertRule,
  config: ContactCenterConfig,
  now: EpochSeconds,
): boolean {
  const { dayOfWeek, hour, minute } = wallClock(now, config.timeZone);
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const today = weekdays[dayOfWeek - 1];
  if (!schedule.weekdays.some((day) => day === today)) return false;
  if (time < schedule.from || time >= schedule.to) return false;
  return !schedule.openOnly || isQueueOpen(scope.queue, config, now);
}

/** A queue that the configuration doesn't name is taken for one that keeps any of its hours. */
function isQueueOpen(name: string | undefined, config: ContactCenterConfig, now: EpochSeconds) {
  const named = config.queues.filter((queue) => queue.name === name);
  const queues = named.length > 0 ? named : config.queues;
  return queues.some((queue) => isOpen(queueHours(config, queue), now * 1000));
}
