import { beforeEach, describe, expect, test } from 'vitest';
import { readAgentEvent } from '../../../core/live/agent-event.ts';
import type { LiveContact } from '../../../core/live/live-contact.ts';
import type { CurrentAgent, CurrentQueue, LiveStore } from '../../../core/live/live-ports.ts';
import { reconcileLive } from '../../../core/live/reconcile-live.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import { trackAgents } from '../../../core/live/track-agents.ts';
import { trackContact } from '../../../core/live/track-contact.ts';
import { type AgentEventInput, agentEvent, morning } from '../../fixtures/agent-events.ts';
import { answeredCall, contactEvent } from '../../fixtures/contact-events.ts';
import { newsOf } from './live-state-of.ts';
import { memoryLiveStore } from './memory-live-store.ts';

let store: LiveStore;
beforeEach(() => {
  store = memoryLiveStore();
});

const heard = (...inputs: AgentEventInput[]) =>
  trackAgents(
    inputs.flatMap((input) => {
      const read = readAgentEvent(JSON.stringify(agentEvent(input)));
      return read.ok ? [read.value] : [];
    }),
    store,
  );

async function told(...events: unknown[]) {
  for (const event of events) {
    const news = newsOf(event);
    await trackContact(news, store, news.sentAt);
  }
}

const waiting = (contact: string, at: number, queue = 'sales', channel = 'VOICE') =>
  contactEvent({ contact, channel, type: 'QUEUED', initiated: at, queued: { queue, at } });

const shown = async (now: number) => snapshotOf(await store.items(), morning + now);

/** Connect as it is at one moment: what it doesn't know of contacts is not there. */
const center = (now: {
  queues?: CurrentQueue[];
  agents?: CurrentAgent[];
  contacts?: Record<string, Partial<LiveContact>>;
  asked?: string[];
}) => ({
  data: async () => ({ queues: now.queues ?? [], agents: now.agents ?? [] }),
  contact: async (id: string) => {
    now.asked?.push(id);
    const known = now.contacts?.[id];
    return known ? { ...newsOf(contactEvent({ contact: id })).facts, ...known } : null;
  },
});

const agentNow = (more: Partial<CurrentAgent> = {}): CurrentAgent => ({
  id: 'ana',
  status: { name: 'Available', since: morning },
  nextStatus: null,
  routingProfile: 'Sales team',
  contacts: [],
  freeSlots: { VOICE: 1 },
  ...more,
});

const inSales = (count: number) => [{ queue: 'sales', channel: 'VOICE', waiting: count }];

const reconcile = (now: number, at: Parameters<typeof center>[0]) =>
  reconcileLive(store, center(at), morning + now);

describe('contacts', () => {
  test('one that left its queue unheard is dropped once Connect says that it ended', async () => {
    await told(waiting('c-1', 0), waiting('c-2', 5));
    const contacts = { 'c-1': { endedAt: morning + 40 }, 'c-2': {} };
    expect(await reconcile(100, { queues: inSales(1), contacts })).toMatchObject({
      drifts: [{ queue: 'sales', contacts: 1 }],
      droppedContacts: 1,
    });
    const { contacts: left } = await shown(101);
    expect(left.map(({ contactId }) => contactId)).toEqual(['c-2']);
  });

  test('one that Connect doesn’t know at all is dropped', async () => {
    await told(waiting('c-1', 0));
    expect(await reconcile(100, { queues: inSales(0) })).toMatchObject({ droppedContacts: 1 });
    expect((await shown(101)).contacts).toEqual([]);
  });

  test('one that was answered unheard is with its agent from then on', async () => {
    await told(waiting('c-1', 0));
    const connected = { at: morning + 20, agent: 'ana' };
    await reconcile(100, { queues: inSales(0), contacts: { 'c-1': { connected } } });
    expect((await shown(101)).contacts).toMatchObject([{ phase: 'agent', agent: 'ana' }]);
  });

  test('one whose agent doesn’t have it is asked for, one that agrees is not', async () => {
    const asked: string[] = [];
    await told(...answeredCall('lost').slice(0, 3), ...answeredCall('kept').slice(0, 3));
    const held = { channel: 'VOICE', initiationMethod: 'INBOUND', queue: 'sales' };
    const contact = { ...held, contactId: 'kept', state: 'CONNECTED', since: morning + 30 };
    await reconcile(100, { agents: [agentNow({ contacts: [contact] })], asked });
    expect(asked).toEqual(['lost']);
  });

  test('what happened in the last 30 seconds is left to the events', async () => {
    const asked: string[] = [];
    await told(waiting('c-1', 75));
    await reconcile(100, { queues: inSales(0), asked });
    expect(asked).toEqual([]);
  });

  test('at most 10 are asked for in a run, and in turn those that are very long in a flow', async () => {
    const seen = new Set<string>();
    const contacts: Record<string, Partial<LiveContact>> = {};
    for (let index = 0; index < 25; index++) {
      contacts[`c-${index}`] = {};
      await told(contactEvent({ contact: `c-${index}`, initiated: index / 100 }));
    }
    for (let minute = 60; minute < 90; minute++) {
      const asked: string[] = [];
      await reconcile(minute * 60, { contacts, asked });
      expect(asked).toHaveLength(10);
      for (const id of asked) seen.add(id);
    }
    expect(seen.size).toBe(25);
  });

  test('figures are kept although a contact could not be asked for', async () => {
    await told(waiting('c-1', 0));
    const busy = {
      ...center({ queues: inSales(0) }),
      contact: () => Promise.reject(new Error('throttled')),
    };
    await expect(reconcileLive(store, busy, morning + 100)).rejects.toThrow('throttled');
    expect((await store.items()).find(({ kind }) => kind === 'figures')).toMatchObject({
      queues: [{ queue: 'sales', channel: 'VOICE', drift: -1, correction: 0 }],
    });
  });
});

describe('counts', () => {
  test('a drift that lasts is added, in the size that lasted; one that comes and goes is not', async () => {
    await told(waiting('c-1', 0));
    const countedAfter = async (now: number, count: number) => {
      await reconcile(now, { queues: inSales(count), contacts: { 'c-1': {} } });
      return (await shown(now + 1)).queues[0]?.waiting;
    };
    expect(await countedAfter(60, 4)).toBe(1);
    expect(await countedAfter(120, 3)).toBe(3);
    expect(await countedAfter(180, 1)).toBe(1);
    expect(await countedAfter(240, 4)).toBe(1);
    expect(await countedAfter(600, 4)).toBe(1);
  });

  test('a drift is told by the queue’s name, all channels together; none where events were right', async () => {
    await heard({ queues: [{ name: 'Sales', channels: ['VOICE', 'CHAT'] }, { name: 'Support' }] });
    await told(waiting('c-1', 0), waiting('c-2', 0, 'support'));
    const queues = [
      ...inSales(3),
      { queue: 'sales', channel: 'CHAT', waiting: 1 },
      { queue: 'support', channel: 'VOICE', waiting: 1 },
    ];
    const { drifts } = await reconcile(60, { queues, contacts: { 'c-1': {}, 'c-2': {} } });
    expect(drifts).toEqual([{ queue: 'Sales', contacts: 3 }]);
  });
});

describe('agents', () => {
  const lunch = { name: 'Lunch', since: morning + 50 };

  test('a lost change of status is made good, and a later event still counts', async () => {
    await heard({ at: 0 });
    await reconcile(100, { agents: [agentNow({ status: lunch })] });
    expect((await shown(101)).agents).toMatchObject([
      { name: 'Ana Sol', activity: 'custom', activitySince: morning + 50 },
    ]);
    await heard({ at: 80, status: 'Available' });
    expect((await shown(101)).agents).toMatchObject([{ activity: 'available' }]);
  });

  test('an event that is newer than the reading surely is stays', async () => {
    await heard({ at: 80 });
    const { repairedAgents } = await reconcile(100, { agents: [agentNow({ status: lunch })] });
    expect(repairedAgents).toBe(0);
    expect((await shown(101)).agents).toMatchObject([{ activity: 'available' }]);
  });

  test('one that no event told of is taken from Connect, its queues from a colleague', async () => {
    await heard({ agent: 'bea' });
    await reconcile(100, { agents: [agentNow({ status: lunch }), agentNow({ id: 'bea' })] });
    const { agents, queues } = await shown(101);
    expect(agents).toMatchObject([
      { id: 'ana', name: 'ana', routingProfile: 'Sales team' },
      { id: 'bea', name: 'Bea Sol' },
    ]);
    expect(queues).toMatchObject([{ queue: 'sales', agents: { online: 2, nonProductive: 1 } }]);
  });

  test('one whose events ceased stays known while Connect has it, and is offline when not', async () => {
    await heard({ agent: 'ana' }, { agent: 'bea' });
    await reconcile(220, { agents: [agentNow()] });
    expect((await shown(280)).agents).toMatchObject([
      { id: 'ana', activity: 'available' },
      { id: 'bea', activity: 'unknown' },
    ]);
    await reconcile(280, { agents: [agentNow()] });
    expect((await shown(281)).agents).toMatchObject([
      { id: 'ana', activity: 'available' },
      { id: 'bea', activity: 'offline' },
    ]);
  });

  test('a hold that events told keeps its beginning: Connect’s figures say when the call began', async () => {
    const contacts = [{ id: 'c-1', state: 'CONNECTED_ONHOLD', since: 20 }];
    await heard({ at: 20, contacts });
    const held = { contactId: 'c-1', channel: 'VOICE', initiationMethod: 'INBOUND' };
    const now = { ...held, state: 'CONNECTED_ONHOLD', since: morning + 5, queue: 'sales' };
    await reconcile(240, { agents: [agentNow({ contacts: [now] })] });
    expect((await shown(241)).agents[0]?.contacts).toMatchObject([{ since: morning + 20 }]);
  });
});

describe('what ended', () => {
  test('is remembered as long as a late event could begin it again', async () => {
    const [, queued, , disconnected] = answeredCall('c-1');
    await told(disconnected);
    await reconcile(90 + 1200, {});
    expect(await store.items()).toContainEqual(expect.objectContaining({ endedAt: morning + 90 }));
    await reconcile(90 + 1201, {});
    expect((await store.items()).filter(({ kind }) => kind === 'contact')).toEqual([]);
    expect(await trackContact(newsOf(queued), store, morning + 90 + 1201)).toBe(false);
    expect((await shown(1300)).contacts).toEqual([]);
  });

  test('an event begins a contact up to 15 minutes late', async () => {
    expect(await trackContact(newsOf(waiting('c-1', 0)), store, morning + 900)).toBe(true);
    expect(await trackContact(newsOf(waiting('c-2', 0)), store, morning + 901)).toBe(false);
  });

  test('a repeated event writes nothing', async () => {
    expect(await trackContact(newsOf(waiting('c-1', 0)), store, morning)).toBe(true);
    expect(await trackContact(newsOf(waiting('c-1', 0)), store, morning)).toBe(false);
  });
});
