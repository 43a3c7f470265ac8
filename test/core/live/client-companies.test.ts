import { describe, expect, test } from 'vitest';
import type { AgentEvent } from '../../../core/live/agent-event.ts';
import { agentEventOf } from '../../../core/live/agent-event-of.ts';
import { currentCenterOf } from '../../../core/live/current-center-of.ts';
import type { CurrentAgent } from '../../../core/live/live-ports.ts';
import { reconcileLive } from '../../../core/live/reconcile-live.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import { trackAgents } from '../../../core/live/track-agents.ts';
import { type AgentEventInput, agentEvent, morning } from '../../fixtures/agent-events.ts';
import { memoryLiveStore } from './memory-live-store.ts';

const acme = { name: 'Acme', id: 'acme' };
const borealis = { name: 'Borealis', id: 'borealis' };
const own = (name: string) => name === 'Acme';
const told = (input: AgentEventInput, change: Partial<AgentEvent> = {}) =>
  agentEventOf({ ...agentEvent(input), ...change }, own);

/** In a call of the other company, and one of one's own after it. */
const contacts = [
  { id: 'theirs', state: 'CONNECTED', queue: 'Borealis' },
  { id: 'ours', state: 'ENDED', queue: 'Acme' },
  { id: 'personal', state: 'CONNECTING', queue: null },
];

describe('an agent event for one company', () => {
  test('is none where the agent never served it', () => {
    expect(told({ queues: [borealis] })).toBeNull();
  });

  test('names its own queues and contacts; of others no more than state, channel and time', () => {
    const event = told({ queues: [acme, borealis], contacts });
    const { Configuration, Contacts } = event?.CurrentAgentSnapshot ?? {};
    const queues = Configuration?.RoutingProfile?.InboundQueues?.map(({ Name }) => Name);
    expect(queues).toEqual(['Acme']);
    expect(Contacts).toMatchObject([
      { ContactId: '', State: 'CONNECTED', Queue: null, InitiationMethod: null },
      { ContactId: 'ours', State: 'ENDED', Queue: { Name: 'Acme' } },
      { ContactId: '', State: 'CONNECTING', Queue: null },
    ]);
    expect(JSON.stringify(event)).not.toMatch(/theirs|Borealis|personal/);
  });

  test('hides as much in the snapshot before', () => {
    const before = agentEvent({ queues: [acme, borealis], contacts }).CurrentAgentSnapshot;
    const event = told({ queues: [acme, borealis] }, { PreviousAgentSnapshot: before });
    expect(JSON.stringify(event)).not.toMatch(/theirs|Borealis/);
  });

  test('says that the agent has left where it serves the company no longer', async () => {
    const before = agentEvent({ queues: [acme] }).CurrentAgentSnapshot;
    const event = told({ queues: [borealis], contacts }, { PreviousAgentSnapshot: before });
    const store = memoryLiveStore();
    await trackAgents(event ? [event] : [], store);
    const { agents, contacts: shown } = snapshotOf(await store.items(), morning);
    expect(agents).toMatchObject([{ id: 'ana', activity: 'offline', contacts: [] }]);
    expect(shown).toEqual([]);
  });
});

test('what Connect says of the moment is cut alike, so nothing is repaired that is right', async () => {
  const store = memoryLiveStore();
  const event = told({ queues: [acme, borealis], contacts, routingProfile: 'Shared' });
  await trackAgents(event ? [event] : [], store);
  const asked: string[][] = [];
  const ana: CurrentAgent = {
    ...{ id: 'ana', nextStatus: null, routingProfile: 'Shared', freeSlots: {} },
    status: { name: 'Available', since: morning },
    contacts: contacts.map(({ id, state, queue }) => ({
      ...{ contactId: id, channel: 'VOICE', initiationMethod: 'INBOUND', state, since: morning },
      queue: queue?.toLowerCase() ?? null,
    })),
  };
  const center = currentCenterOf({
    data: async (queues) => {
      asked.push(queues);
      return { queues: [], agents: [ana] };
    },
    contact: async () => null,
  });
  const { repairedAgents } = await reconcileLive(store, center, morning + 60);
  expect([asked, repairedAgents]).toEqual([[['acme']], 0]);
  await reconcileLive(store, center, morning + 600);
  expect(JSON.stringify(await store.items())).not.toMatch(/theirs|borealis|personal/i);
});
