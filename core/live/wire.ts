import * as z from 'zod';

/** The live state as the API gives it. Instants are epoch seconds, with milliseconds behind the point. */

/**
 * What an agent does, by Connect's precedence with several contacts (Administrator Guide, "Agent activity"); `unknown`: it has not been
 * heard of for 4 minutes, though a heartbeat is due every 2.
 */
export const activities = [
  'error',
  'missed',
  'rejected',
  'on-contact',
  'after-contact-work',
  'incoming',
  'custom',
  'available',
  'offline',
  'unknown',
] as const;
export type Activity = (typeof activities)[number];

/** `scheduled`: a callback whose delay has not passed; `flow`: with no agent and in no queue; `agent`: with an agent. */
export const phases = ['scheduled', 'flow', 'queue', 'ringing', 'agent'] as const;
export type Phase = (typeof phases)[number];

const instant = z.number();

export const liveAgentRow = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  activity: z.enum(activities),
  activitySince: instant,
  /** The status chosen, whatever contacts are being handled. */
  status: z.object({ name: z.string(), since: instant }),
  nextStatus: z.string().nullable(),
  routingProfile: z.string().nullable(),
  contacts: z.array(
    z.object({
      contactId: z.string(),
      channel: z.string(),
      state: z.string(),
      since: instant,
      queue: z.string().nullable(),
    }),
  ),
  heardAt: instant,
});
export type LiveAgentRow = z.infer<typeof liveAgentRow>;

export const liveContactRow = z.object({
  contactId: z.string(),
  channel: z.string(),
  initiationMethod: z.string(),
  phase: z.enum(phases),
  /** When the phase began. */
  since: instant,
  initiatedAt: instant.nullable(),
  queue: z.string().nullable(),
  enqueuedAt: instant.nullable(),
  agent: z.string().nullable(),
  /** As the agent event stream spells it (`CONNECTED_ONHOLD`, …); null while no agent has it. */
  state: z.string().nullable(),
  paused: z.boolean(),
});
export type LiveContactRow = z.infer<typeof liveContactRow>;

/**
 * Agents whose routing profile holds the queue and channel, counted as GetCurrentMetricData counts them: `online` = `staffed` +
 * `nonProductive`; `afterContactWork` counts contacts. `free`: could take one contact more at once. Agents of whom nothing is
 * known are in `unknown` alone, those offline nowhere.
 */
export const liveQueueAgents = z.object({
  online: z.number(),
  staffed: z.number(),
  available: z.number(),
  free: z.number(),
  onContact: z.number(),
  afterContactWork: z.number(),
  nonProductive: z.number(),
  error: z.number(),
  unknown: z.number(),
});
export type LiveQueueAgents = z.infer<typeof liveQueueAgents>;

export const liveQueueRow = z.object({
  queue: z.string(),
  /** The id where no agent's routing profile named it yet. */
  name: z.string(),
  channel: z.string(),
  /** Contacts in it that ring at no agent. */
  waiting: z.number(),
  /** When the oldest of them came; null when none is known. */
  oldestAt: instant.nullable(),
  /** The part of `waiting` that the reconciliation added or, below 0, took away: events that were lost. */
  correction: z.number(),
  agents: liveQueueAgents,
});
export type LiveQueueRow = z.infer<typeof liveQueueRow>;

export const liveSnapshot = z.object({
  /** Greater is newer: the millisecond of the reading. */
  version: z.number(),
  /** The newest thing that was heard of the center; 0 when nothing ever was. */
  asOf: instant,
  agents: z.array(liveAgentRow),
  contacts: z.array(liveContactRow),
  queues: z.array(liveQueueRow),
});
export type LiveSnapshot = z.infer<typeof liveSnapshot>;

/** What leads from one snapshot to a newer one. */
export const liveDelta = z.object({
  from: z.number(),
  version: z.number(),
  asOf: instant,
  agents: z.object({ changed: z.array(liveAgentRow), gone: z.array(z.string()) }),
  contacts: z.object({ changed: z.array(liveContactRow), gone: z.array(z.string()) }),
  /** `gone` as `queue|channel`. */
  queues: z.object({ changed: z.array(liveQueueRow), gone: z.array(z.string()) }),
});
export type LiveDelta = z.infer<typeof liveDelta>;
