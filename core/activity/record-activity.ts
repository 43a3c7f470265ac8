import { groupBy } from '../group-by.ts';
import type { AgentEvent } from '../live/agent-event.ts';
import { arnId } from '../live/arn-id.ts';
import { instantOf } from '../live/presence-of.ts';
import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import { dayOf } from '../time/zone.ts';
import { recordEvents } from './activity-day.ts';
import type { ActivityStore } from './activity-store.ts';

const concurrency = 16;

/** Notes a batch of agent events in the days of their agents: one write an agent and day, none where nothing is new. */
export async function recordActivity(
  events: readonly AgentEvent[],
  store: Pick<ActivityStore, 'change'>,
  timeZone: string,
): Promise<void> {
  const days = groupBy(events, (event) =>
    JSON.stringify([dayOf(instantOf(event), timeZone), arnId(event.AgentARN)]),
  );
  await mapConcurrently([...days], concurrency, async ([key, own]) => {
    const [day, agent] = JSON.parse(key) as [string, string];
    await store.change(day, agent, (before) => recordEvents(before, own));
  });
}
