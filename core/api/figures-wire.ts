import * as z from 'zod';
import { historyQuery, metricValues } from './wire.ts';

/** What the HTTP API says of figures that are more than a table: how they spread, over the week, by agent. */

const spread = historyQuery.omit({ interval: true, groupBy: true, thresholdSeconds: true });
export const distributionsQuery = spread.omit({ metrics: true });
export const weekQuery = historyQuery.omit({ interval: true, groupBy: true });
export const daysQuery = historyQuery.pick({ from: true, to: true });
export const scorecardQuery = daysQuery.extend({
  /** Left out by agents, whose own it is. */
  agent: z.string().max(256).optional(),
});

export const shownDistributions = [
  'answerWaits',
  'abandonWaits',
  'handleTimes',
  'afterContactWorkTimes',
] as const;
export type ShownDistribution = (typeof shownDistributions)[number];

const percentiles = z.object({
  p50: z.number().nullable(),
  p80: z.number().nullable(),
  p90: z.number().nullable(),
  p95: z.number().nullable(),
});

export const distributionsAnswer = z.object({
  timeZone: z.string(),
  distributions: z.array(
    z.object({
      name: z.enum(shownDistributions),
      contacts: z.number(),
      /** Seconds, within 2 %; null when there are no contacts. */
      percentiles,
      /** From `from` seconds on and shorter than `to`, null for all beyond. */
      bins: z.array(
        z.object({ from: z.number(), to: z.number().nullable(), contacts: z.number() }),
      ),
    }),
  ),
});
export type DistributionsAnswer = z.infer<typeof distributionsAnswer>;

export const weekAnswer = z.object({
  timeZone: z.string(),
  /** How many days of the range are a Monday, a Tuesday, … a Sunday. */
  days: z.array(z.number()),
  /** Hours of the week in which something happened; weekday 1 is Monday. */
  cells: z.array(z.object({ weekday: z.number(), hour: z.number(), metrics: metricValues })),
});
export type WeekAnswer = z.infer<typeof weekAnswer>;

const named = z.object({ id: z.string(), name: z.string() });

export const scorecardAnswer = z.object({
  agent: named,
  /** Queues whose contacts the agent handled. */
  queues: z.array(named),
  /** Other agents with enough contacts of these queues to compare with. */
  peers: z.number(),
  metrics: metricValues,
  /** By metric, the median of the peers' figures over the same queues; null without peers. */
  medians: metricValues,
});
export type ScorecardAnswer = z.infer<typeof scorecardAnswer>;

export const afterContactWorkAnswer = z.object({
  /** 95 % of a queue's contacts had no more after-contact work, seconds. */
  queues: z.array(named.extend({ contacts: z.number(), p95: z.number().nullable() })),
  agents: z.array(
    named.extend({
      contacts: z.number(),
      metrics: metricValues,
      /** Contacts with more than the 95th percentile of their queue, of all with a queue. */
      abovePercentile: z.number().nullable(),
      /** Those contacts by queue, and from how many seconds on they are above: what the list of them is asked by. */
      above: z.array(named.extend({ contacts: z.number(), atLeastSeconds: z.number() })),
      /** Of the seconds of after-contact work, the part in quarter hours in which a queue fell behind. */
      whileBehind: z.number().nullable(),
      /** The contacts with after-contact work that count there, and their queues: what the list of them is asked by. */
      behind: z.object({ contacts: z.number(), queues: z.array(z.string()) }),
    }),
  ),
});
export type AfterContactWorkAnswer = z.infer<typeof afterContactWorkAnswer>;
