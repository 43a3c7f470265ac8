import { beforeEach, describe, expect, test } from 'vitest';
import type { LiveItem } from '../../../core/live/live-item.ts';
import type { LiveStore } from '../../../core/live/live-ports.ts';
import { liveQueues } from '../../../core/live/live-queues.ts';
import {
  noteFlowPriority,
  noteSupervisorRouting,
  type PlaceInLine,
} from '../../../core/live/note-routing.ts';
import { queueOrder } from '../../../core/live/queue-order.ts';
import { trackContact } from '../../../core/live/track-contact.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import center from '../../fixtures/center.ts';
import { contactEvent } from '../../fixtures/contact-events.ts';
import { liveStateOf, newsOf } from './live-state-of.ts';
import { memoryLiveStore } from './memory-live-store.ts';

const stateOf = (items: LiveItem[], now = 60) =>
  liveQueues({ items: async () => items }, { order: queueOrder(center), now: () => morning + now });

/** Agents of a group of the test center, and the queues of its routing profile. */
const team = (routingProfile: string, count: number, ...names: string[]) =>
  Array.from({ length: count }, (_, index) =>
    agentEvent({
      ...{ agent: `${routingProfile}-${index}`, routingProfile },
      queues: names.map((name) => ({ name, channels: ['VOICE', 'CHAT'] })),
    }),
  );

const support = team('Support team', 3, 'Support', 'Billing');
const billing = team('Billing team', 1, 'Billing');
const night = team('Night shift', 1, 'Emergencies', 'Support');

const waiting = (contact: string, queue: string, at = 0, channel = 'VOICE') =>
  contactEvent({ contact, channel, type: 'QUEUED', initiated: at, queued: { queue, at } });

const caller = (contactId: string) => ({ contactId, priority: null });

describe('a queue', () => {
  test('has calls and agents; contacts on other channels wait in other lines', async () => {
    const agents = [
      ...billing,
      agentEvent({ agent: 'b', status: 'Lunch', queues: [{ name: 'Billing' }] }),
      agentEvent({
        ...{ agent: 'c', queues: [{ name: 'Billing' }], slots: { VOICE: 0 } },
        contacts: [{ id: 'x', state: 'CONNECTED' }],
      }),
    ];
    const contacts = [waiting('c-1', 'billing', 30), waiting('c-2', 'billing', 5, 'CHAT')];
    const state = stateOf(liveStateOf({ agents, contacts }));
    expect(await state.queue('Billing')).toEqual({
      ...{ waiting: 1, agentsStaffed: 2, agentsAvailable: 1, asOf: morning + 30 },
    });
    expect(await state.place(caller('new'), 'Billing')).toEqual({ position: 2, ahead: 1 });
  });

  test('is not known before an agent’s routing profile named it', async () => {
    expect(await stateOf([]).queue('Billing')).toBeUndefined();
    expect(await stateOf([]).place(caller('new'), 'Billing')).toBeUndefined();
  });

  /** Support is first for 3 of its 4 agents that also serve Billing: 3 of 4 of its calls take an agent of Billing first. */
  test('waits for calls of other queues that its agents take first', async () => {
    const contacts = Array.from({ length: 4 }, (_, index) => waiting(`s-${index}`, 'support'));
    const items = liveStateOf({ agents: [...support, ...billing, ...night], contacts });
    const place = (queue: string) => stateOf(items).place(caller('new'), queue);
    expect(await place('Billing')).toEqual({ position: 1, ahead: 3 });
    expect(await place('Emergencies')).toEqual({ position: 1, ahead: 0 });
  });
});

describe('the place of a call', () => {
  const items = liveStateOf({
    agents: [...support, ...billing],
    contacts: [
      waiting('late', 'billing', 40),
      waiting('early', 'billing', 20),
      waiting('other', 'support', 10),
    ],
  });

  test('goes by the time it came, and counts what comes first elsewhere', async () => {
    const state = stateOf(items);
    expect(await state.place(caller('early'), 'Billing')).toEqual({ position: 1, ahead: 1 });
    expect(await state.place(caller('late'), 'Billing')).toEqual({ position: 2, ahead: 2 });
    expect(await state.place(caller('other'), 'Support')).toEqual({ position: 1, ahead: 0 });
  });

  test('is the last where it doesn’t wait yet', async () => {
    const last = { position: 3, ahead: 3 };
    expect(await stateOf(items).place(caller('other'), 'Billing')).toEqual(last);
    expect(await stateOf(items).place(caller('nobody'), 'Billing')).toEqual(last);
  });
});

describe('the place of a call among others of another priority', () => {
  const now = morning + 50;
  let store: LiveStore;
  const place = async (contactId: string, priority: number | null = null) =>
    (await stateOf(await store.items()).place({ contactId, priority }, 'Billing'))?.position;
  const told = (contactId: string, priority: number) =>
    noteFlowPriority(contactId, priority, { store, now });
  const moved = (contactId: string, after: PlaceInLine, at = now) =>
    noteSupervisorRouting(
      contactId,
      { before: { priority: 5, aheadSeconds: 0 }, after },
      { store, now: at },
    );

  beforeEach(async () => {
    const calls = ['first', 'second', 'gold', 'promised'];
    const contacts = calls.map((id, index) => waiting(id, 'billing', index));
    const joining = contactEvent({ contact: 'joining', type: 'INITIATED', initiated: 40 });
    store = memoryLiveStore();
    for (const item of liveStateOf({ agents: billing, contacts: [...contacts, joining] }))
      if (item.kind === 'agent') await store.changeAgent(item.id, () => item);
      else if (item.kind === 'contact') await store.changeContact(item.contactId, () => item);
    await told('gold', 3);
    await told('promised', 2);
  });

  const line = async () => {
    const ids = ['first', 'second', 'gold', 'promised'];
    const line: string[] = [];
    for (const id of ids) line[((await place(id)) ?? 0) - 1] = id;
    return line;
  };

  test('goes by priority, then by age; of no priority is that of everybody', async () => {
    expect(await line()).toEqual(['promised', 'gold', 'first', 'second']);
  });

  test('that it joins is behind its own priority and before the rest', async () => {
    expect(await place('joining')).toBe(5);
    expect(await place('joining', 3)).toBe(3);
    expect(await place('unheard of', 1)).toBe(1);
    expect(await told('unheard of', 1)).toBe(false);
    await told('joining', 2);
    expect(await place('joining')).toBe(2);
  });

  test('is what a supervisor said last, until the flow says another', async () => {
    await moved('second', { priority: 1, aheadSeconds: null });
    expect(await line()).toEqual(['second', 'promised', 'gold', 'first']);
    await moved('gold', { priority: 9, aheadSeconds: 0 });
    expect(await told('gold', 3)).toBe(false);
    expect(await line()).toEqual(['second', 'promised', 'first', 'gold']);
    expect(await told('gold', 1)).toBe(true);
    expect(await line()).toEqual(['second', 'gold', 'promised', 'first']);
  });

  test('counts seconds that a supervisor gave it as age', async () => {
    await moved('second', { priority: 5, aheadSeconds: 30 });
    expect(await line()).toEqual(['promised', 'gold', 'second', 'first']);
  });

  test('outlives later events, and ends with the call', async () => {
    const paused = contactEvent({ contact: 'gold', type: 'PAUSED', sent: 55 });
    await trackContact(newsOf(paused), store, now);
    expect(await place('gold')).toBe(2);
    const ended = contactEvent({ contact: 'gold', type: 'DISCONNECTED', disconnected: 58 });
    await trackContact(newsOf(ended), store, now);
    expect(await told('gold', 3)).toBe(false);
    expect(JSON.stringify(await store.items())).not.toContain('"priority":3');
  });

  test('counts those that only Connect tells of as of no priority', async () => {
    const queues = [{ queue: 'billing', channel: 'VOICE', correction: 2, drift: 2 }];
    await store.saveFigures({ kind: 'figures', at: now, queues });
    expect(await place('joining')).toBe(7);
    expect(await place('joining', 3)).toBe(3);
  });
});

test('questions that come together are one reading, the next one reads again', async () => {
  let readings = 0;
  const store = {
    items: async () => {
      readings++;
      return [];
    },
  };
  const state = liveQueues(store, { order: new Map(), now: () => morning });
  await Promise.all([state.queue('Sales'), state.place(caller('c-1'), 'Sales')]);
  expect(readings).toBe(1);
  await state.queue('Sales');
  expect(readings).toBe(2);
});
