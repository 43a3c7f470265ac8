import * as z from 'zod';
import type { EpochSeconds } from '../time/zone.ts';
import { agentsOf, type LiveItem } from './live-item.ts';
import { snapshotOf } from './snapshot-of.ts';
import { liveAgentRow, liveQueueAgents, liveQueueRow } from './wire.ts';

/** What an agent is told of now: what they do themselves, and how the queues stand that they serve. Of colleagues only how many. */
export const ownNowAnswer = z.object({
  /** Null while nothing is known of them, and some minutes after they have gone. */
  agent: liveAgentRow.nullable(),
  queues: z.array(
    liveQueueRow
      .pick({ queue: true, name: true, channel: true, waiting: true, oldestAt: true })
      .extend({
        agents: liveQueueAgents.pick({ free: true, staffed: true }),
      }),
  ),
});
export type OwnNow = z.infer<typeof ownNowAnswer>;

/** The live state as one agent may see it. */
export function ownNow(items: readonly LiveItem[], agent: string, now: EpochSeconds): OwnNow {
  const { agents, queues } = snapshotOf(items, now);
  const { profile } = agentsOf(items).find(({ id }) => id === agent) ?? {};
  const served = new Set(profile?.value.queues.map(({ id }) => id));
  return {
    agent: agents.find(({ id }) => id === agent) ?? null,
    queues: queues
      .filter(({ queue }) => served.has(queue))
      .map(({ queue, name, channel, waiting, oldestAt, agents: { free, staffed } }) => ({
        ...{ queue, name, channel, waiting, oldestAt, agents: { free, staffed } },
      })),
  };
}
