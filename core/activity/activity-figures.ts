import type { Activity } from '../live/wire.ts';
import { ratio } from '../metrics/metric.ts';
import type { Span } from '../time/interval.ts';
import type { ActivityDay } from './activity-day.ts';
import { activitySpans } from './activity-spans.ts';

/** Where the time of an agent, or of several, went. Seconds. */
export type ActivitySums = {
  seconds: Partial<Record<Activity, number>>;
  /** Of each custom status, by its name. */
  statuses: Record<string, number>;
  missed: number;
  rejected: number;
};

export const noActivity: ActivitySums = { seconds: {}, statuses: {}, missed: 0, rejected: 0 };

/** What an agent's day adds up to. */
export function activitySums(own: ActivityDay, day: Span): ActivitySums {
  const sums: ActivitySums = { seconds: {}, statuses: {}, missed: 0, rejected: 0 };
  for (const { from, to, activity, status } of activitySpans(own, day)) {
    sums.seconds[activity] = (sums.seconds[activity] ?? 0) + to - from;
    if (activity === 'custom') sums.statuses[status] = (sums.statuses[status] ?? 0) + to - from;
  }
  for (const { missed, rejected } of own.changes) {
    sums.missed += missed;
    sums.rejected += rejected;
  }
  return sums;
}

export const addActivity = (one: ActivitySums, other: ActivitySums): ActivitySums => ({
  seconds: addAll(one.seconds, other.seconds),
  statuses: addAll(one.statuses, other.statuses),
  missed: one.missed + other.missed,
  rejected: one.rejected + other.rejected,
});

function addAll<Sums extends Record<string, number | undefined>>(one: Sums, other: Sums): Sums {
  const sums: Record<string, number> = {};
  for (const [name, seconds = 0] of [...Object.entries(one), ...Object.entries(other)])
    sums[name] = (sums[name] ?? 0) + seconds;
  return sums as Sums;
}

/**
 * Connect's agent metrics of some time (Administrator Guide, "Metrics definitions"), in seconds: `online` is any status but Offline;
 * `contact` is on contact and after-contact work, without that in a custom status; `idle` is Available with nothing to do, and while a
 * contact was in error; `nonProductive` any custom status; `error` while a contact was missed, rejected or in error.
 * `occupancy` = contact / (contact + idle), one contact or several; null when both are 0.
 */
export function activityFigures({ seconds, statuses, missed, rejected }: ActivitySums) {
  const of = (...names: Activity[]) => names.reduce((sum, name) => sum + (seconds[name] ?? 0), 0);
  const contact = of('on-contact', 'after-contact-work');
  const idle = of('available', 'error');
  const error = of('error', 'missed', 'rejected');
  const nonProductive = of('custom');
  return {
    online: contact + of('available', 'incoming') + error + nonProductive,
    contact,
    afterContactWork: of('after-contact-work'),
    idle,
    incoming: of('incoming'),
    nonProductive,
    error,
    unknown: of('unknown'),
    occupancy: ratio(contact, contact + idle),
    statuses: Object.entries(statuses).map(([name, time]) => ({ name, seconds: time })),
    missed,
    rejected,
  };
}
export type ActivityFigures = ReturnType<typeof activityFigures>;
