import * as z from 'zod';
import { activities } from '../live/wire.ts';
import { historyQuery } from './wire.ts';

/** `GET /api/agent-activity`: days of the center's own time zone. */
export const activityQuery = historyQuery.pick({ from: true, to: true, agents: true });

/** Seconds, by `activityFigures`. */
const activityRow = z.object({
  /** Id of an agent, or a day; empty over all. */
  key: z.string(),
  name: z.string(),
  online: z.number(),
  contact: z.number(),
  afterContactWork: z.number(),
  idle: z.number(),
  incoming: z.number(),
  nonProductive: z.number(),
  error: z.number(),
  unknown: z.number(),
  /** Share of 1; null when there was neither contact nor idle time. */
  occupancy: z.number().nullable(),
  /** Custom statuses, by name. */
  statuses: z.array(z.object({ name: z.string(), seconds: z.number() })),
  missed: z.number(),
  rejected: z.number(),
});
export type ActivityRow = z.infer<typeof activityRow>;

export const activityAnswer = z.object({
  timeZone: z.string(),
  total: activityRow,
  /** By name. */
  agents: z.array(activityRow),
  days: z.array(activityRow),
  /** Of a single day: what each agent did when, for the first 100 by name; empty for more days. */
  timelines: z.array(
    z.object({
      agent: z.string(),
      spans: z.array(
        z.object({
          from: z.number(),
          to: z.number(),
          activity: z.enum(activities),
          status: z.string(),
        }),
      ),
    }),
  ),
});
export type ActivityAnswer = z.infer<typeof activityAnswer>;
