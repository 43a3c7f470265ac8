import type { ActivityStore } from '../../core/activity/activity-store.ts';
import { recordActivity } from '../../core/activity/record-activity.ts';
import { type AgentEvent, readAgentEvent } from '../../core/live/agent-event.ts';
import type { LiveStore } from '../../core/live/live-ports.ts';
import { trackAgents } from '../../core/live/track-agents.ts';
import { type Catalogue, nameEntriesOf } from '../dynamodb/catalogue.ts';
import { StoreUnavailable } from '../dynamodb/store-failure.ts';
import type { BatchOutcome } from './process-batch.ts';
import type { KinesisRecord } from './read-record.ts';

/** A live state and a history that follow agents, and what they are told of an event; null for nothing. */
export type AgentFollower = {
  store: Pick<LiveStore, 'changeAgent'>;
  activity: Pick<ActivityStore, 'change'>;
  catalogue: Pick<Catalogue, 'note'>;
  timeZone: string;
  told(event: AgentEvent): AgentEvent | null;
};

/**
 * Brings one batch of the agent event stream into each live state and history; when the database can't take it now, the whole batch comes again,
 * which changes nothing that was written. An event that can't be read is counted and left: the agent's next one tells the whole state.
 */
export async function agentEventBatch(
  batch: KinesisRecord[],
  followers: readonly AgentFollower[],
): Promise<BatchOutcome> {
  const events = batch.flatMap(({ kinesis }) => {
    const read = readAgentEvent(Buffer.from(kinesis.data, 'base64').toString('utf8'));
    return read.ok ? [read.value] : [];
  });
  try {
    for (const { store, activity, catalogue, timeZone, told } of followers) {
      const own = events.flatMap((event) => told(event) ?? []);
      await trackAgents(own, store);
      await recordActivity(own, activity, timeZone);
      await catalogue.note(nameEntriesOf(own));
    }
    return { failedFrom: null, folded: events.length, unreadable: batch.length - events.length };
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    const failedFrom = batch[0]?.kinesis.sequenceNumber ?? null;
    return { failedFrom, cause, folded: 0, unreadable: 0 };
  }
}
