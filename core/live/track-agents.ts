import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import type { AgentEvent } from './agent-event.ts';
import { applyAgentEvent } from './apply-agent-event.ts';
import { arnId } from './arn-id.ts';
import type { LiveAgent } from './live-agent.ts';
import type { LiveStore } from './live-ports.ts';

const concurrency = 16;

/** Brings a batch of agent events into the live state: one write an agent, none where nothing is newer. */
export async function trackAgents(
  events: readonly AgentEvent[],
  store: Pick<LiveStore, 'changeAgent'>,
): Promise<void> {
  const byAgent = new Map<string, AgentEvent[]>();
  for (const event of events) {
    const id = arnId(event.AgentARN);
    byAgent.set(id, [...(byAgent.get(id) ?? []), event]);
  }
  await mapConcurrently([...byAgent], concurrency, async ([id, ofAgent]) => {
    await store.changeAgent(id, (state) => changed(state, ofAgent));
  });
}

function changed(state: LiveAgent | undefined, events: AgentEvent[]): LiveAgent | null {
  const next = events.reduce<LiveAgent | undefined>(applyAgentEvent, state);
  return next === undefined || JSON.stringify(next) === JSON.stringify(state) ? null : next;
}
