import { describe, expect, test } from 'vitest';
import type { LiveItem } from '../../../core/live/live-item.ts';
import { liveQueues } from '../../../core/live/live-queues.ts';
import { queueOrder } from '../../../core/live/queue-order.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import center from '../../fixtures/center.ts';
import { contactEvent } from '../../fixtures/contact-events.ts';
import { liveStateOf } from './live-state-of.ts';

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
      ...{ waiting: 1, ahead: 1, agentsStaffed: 2, agentsAvailable: 1, asOf: morning + 30 },
    });
  });

  test('is not known before an agent’s routing profile named it', async () => {
    expect(await stateOf([]).queue('Billing')).toBeUndefined();
  });

  /** Support is first for 3 of its 4 agents that also serve Billing: 3 of 4 of its calls take an agent of Billing first. */
  test('waits for calls of other queues that its agents take first', async () => {
    const contacts = Array.from({ length: 4 }, (_, index) => waiting(`s-${index}`, 'support'));
    const items = liveStateOf({ agents: [...support, ...billing, ...night], contacts });
    expect(await stateOf(items).queue('Billing')).toMatchObject({ waiting: 0, ahead: 3 });
    expect(await stateOf(items).queue('Emergencies')).toMatchObject({ waiting: 0, ahead: 0 });
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
    expect(await state.place('early', 'Billing')).toEqual({ position: 1, ahead: 1 });
    expect(await state.place('late', 'Billing')).toEqual({ position: 2, ahead: 2 });
    expect(await state.place('other', 'Support')).toEqual({ position: 1, ahead: 0 });
  });

  test('is not known where it doesn’t wait', async () => {
    expect(await stateOf(items).place('other', 'Billing')).toBeUndefined();
    expect(await stateOf(items).place('nobody', 'Billing')).toBeUndefined();
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
  await Promise.all([state.queue('Sales'), state.place('c-1', 'Sales')]);
  expect(readings).toBe(1);
  await state.queue('Sales');
  expect(readings).toBe(2);
});
