import type { Day } from '../time/zone.ts';
import type { ActivityDay } from './activity-day.ts';

/** Where agents' days are kept. */
export type ActivityStore = {
  /** Tried anew when another writer was first. */
  change(
    day: Day,
    agent: string,
    change: (before: ActivityDay | undefined) => ActivityDay,
  ): Promise<void>;
  /** Of a day, those of some agents; of all when null. */
  read(day: Day, agents: readonly string[] | null): Promise<ActivityDay[]>;
};
