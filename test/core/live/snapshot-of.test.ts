import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LiveItem } from '../../../core/live/live-item.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import { answeredCall, contactEvent } from '../../fixtures/contact-events.ts';
import { liveStateOf } from './live-state-of.ts';

const waiting = (contact: string, at: number, more: { channel?: string; queue?: string } = {}) =>
  contactEvent({
    contact,
    type: 'QUEUED',
    channel: more.channel ?? 'VOICE',
    initiated: at,
    queued: { queue: more.queue ?? 'sales', at },
  });

const queueRow = (items: LiveItem[], now: number, key = 'sales|VOICE') =>
  snapshotOf(items, morning + now).queues.find(
    ({ queue, channel }) => `${queue}|${channel}` === key,
  );

describe('contacts', () => {
  const [, queued, connected, disconnected] = answeredCall('c-1');
  const shown = (agents: ReturnType<typeof agentEvent>[], contacts: unknown[], now = 200) =>
    snapshotOf(liveStateOf({ agents, contacts }), morning + now).contacts;
  const withAgent = (state: string, at: number) =>
    agentEvent({ at, contacts: [{ id: 'c-1', state }] });

  test('one that rings at an agent waits no more; once missed, it waits again', () => {
    const ringing = [withAgent('CONNECTING', 15)];
    expect(shown(ringing, [queued])).toMatchObject([
      { phase: 'ringing', agent: 'ana', state: 'CONNECTING', since: morning + 15, queue: 'sales' },
    ]);
    expect(queueRow(liveStateOf({ agents: ringing, contacts: [queued] }), 20)?.waiting).toBe(0);
    const missed = liveStateOf({ agents: [withAgent('MISSED', 35)], contacts: [queued] });
    expect(queueRow(missed, 40)).toMatchObject({ waiting: 1, oldestAt: morning + 10 });
  });

  test('the agent’s snapshot tells holds', () => {
    expect(shown([withAgent('CONNECTED_ONHOLD', 50)], [connected])).toMatchObject([
      { phase: 'agent', agent: 'ana', state: 'CONNECTED_ONHOLD', since: morning + 50 },
    ]);
  });

  test('one that no contact event told of is known from its agent', () => {
    expect(shown([withAgent('CONNECTED', 30)], [])).toMatchObject([
      { contactId: 'c-1', phase: 'agent', agent: 'ana', initiatedAt: null },
    ]);
  });

  test('it is gone when its agent is known to have it no longer, be the event of its end lost or late', () => {
    expect(shown([withAgent('ENDED', 90)], [connected])).toEqual([]);
    expect(shown([agentEvent({ at: 95 })], [connected])).toEqual([]);
    expect(shown([agentEvent({ at: 29 })], [connected])).toHaveLength(1);
  });

  test('one that ended doesn’t come back by an agent event that is behind', () => {
    expect(shown([withAgent('CONNECTED', 30)], [disconnected])).toEqual([]);
  });
});

describe('agents', () => {
  test('who went offline is shown for 10 minutes', () => {
    const items = liveStateOf({ agents: [agentEvent({ status: 'Offline', type: 'LOGOUT' })] });
    expect(snapshotOf(items, morning + 600).agents).toMatchObject([{ activity: 'offline' }]);
    expect(snapshotOf(items, morning + 601).agents).toEqual([]);
  });

  test('a row tells status and next status, whatever is being handled', () => {
    const event = agentEvent({
      ...{ at: 60, statusSince: 1, next: { name: 'Lunch', at: 55 } },
      contacts: [{ id: 'c-1', state: 'CONNECTED', since: 30 }],
    });
    expect(snapshotOf(liveStateOf({ agents: [event] }), morning + 61).agents).toEqual([
      {
        ...{ id: 'ana', username: 'ana', name: 'Ana Sol', routingProfile: 'Sales team' },
        ...{ activity: 'on-contact', activitySince: morning + 30, heardAt: morning + 60 },
        ...{ status: { name: 'Available', since: morning + 1 }, nextStatus: 'Lunch' },
        contacts: [
          {
            ...{ contactId: 'c-1', channel: 'VOICE', state: 'CONNECTED', since: morning + 30 },
            queue: 'sales',
          },
        ],
      },
    ]);
  });
});

describe('queues', () => {
  test('waiting contacts by queue and channel, and the oldest of them', () => {
    const contacts = [
      waiting('c-1', 30),
      waiting('c-2', 20),
      waiting('c-3', 10, { channel: 'CHAT' }),
      waiting('c-4', 5, { queue: 'support' }),
    ];
    const rows = snapshotOf(liveStateOf({ contacts }), morning + 60).queues;
    expect(
      rows.map(({ queue, channel, waiting: count, oldestAt }) => [queue, channel, count, oldestAt]),
    ).toEqual([
      ['sales', 'CHAT', 1, morning + 10],
      ['sales', 'VOICE', 2, morning + 20],
      ['support', 'VOICE', 1, morning + 5],
    ]);
  });

  test('a queue has its name from the routing profiles that hold it', () => {
    const items = liveStateOf({ agents: [agentEvent()], contacts: [waiting('c-1', 3)] });
    expect(queueRow(items, 10)?.name).toBe('Sales');
    expect(queueRow(liveStateOf({ contacts: [waiting('c-1', 3)] }), 10)?.name).toBe('sales');
  });

  test('contacts in an agent’s own queue are none of the center’s queues', () => {
    const queued = { queue: 'ana', at: 5, type: 'AGENT' as const };
    const items = liveStateOf({ contacts: [contactEvent({ type: 'QUEUED', queued })] });
    expect(snapshotOf(items, morning + 9)).toMatchObject({
      queues: [],
      contacts: [{ phase: 'queue', queue: 'ana' }],
    });
  });

  /** Each agent is one line of the definitions of GetCurrentMetricData. */
  test('agents are counted as Connect counts them', () => {
    const has = (state: string) => [{ id: state, state }];
    const busy = { VOICE: 0 };
    const agents = [
      agentEvent({ agent: 'idle' }),
      agentEvent({ agent: 'leaving', next: { name: 'Lunch', at: 0 } }),
      agentEvent({ agent: 'talking', contacts: has('CONNECTED'), slots: busy }),
      agentEvent({ agent: 'wrapping', contacts: has('ENDED'), slots: busy }),
      agentEvent({ agent: 'ringing', contacts: has('CONNECTING'), slots: busy }),
      agentEvent({ agent: 'missing', contacts: has('MISSED'), slots: busy }),
      agentEvent({ agent: 'eating', status: 'Lunch', contacts: has('CONNECTED_ONHOLD') }),
      agentEvent({ agent: 'away', status: 'Offline' }),
      agentEvent({ agent: 'silent', at: -200 }),
      agentEvent({ agent: 'elsewhere', queues: [{ name: 'Support' }] }),
      agentEvent({ agent: 'chatting', queues: [{ name: 'Sales', channels: ['CHAT'] }] }),
    ];
    expect(queueRow(liveStateOf({ agents }), 60)?.agents).toEqual({
      ...{ online: 7, staffed: 6, available: 2, free: 1, onContact: 3, afterContactWork: 1 },
      ...{ nonProductive: 1, error: 1, unknown: 1 },
    });
  });

  const agent = fc.record({
    status: fc.constantFrom('Available', 'Lunch', 'Offline'),
    at: fc.constantFrom(-300, 0),
    contacts: fc
      .constantFrom('CONNECTED', 'ENDED', 'MISSED', 'CONNECTING')
      .map((state) => [{ id: 'c', state }]),
  });

  test('online = staffed + non-productive', () => {
    fc.assert(
      fc.property(fc.array(agent, { minLength: 1, maxLength: 8 }), (inputs) => {
        const agents = inputs.map((input, index) => agentEvent({ ...input, agent: `a${index}` }));
        const counts = queueRow(liveStateOf({ agents }), 60)?.agents;
        expect(counts?.online).toBe((counts?.staffed ?? 0) + (counts?.nonProductive ?? 0));
        const offline = inputs.filter(({ status }) => status === 'Offline').length;
        expect((counts?.online ?? 0) + (counts?.unknown ?? 0) + offline).toBe(inputs.length);
      }),
    );
  });

  test('a correction is added while it is fresh, and never leads below 0', () => {
    const at = (correction: number, found: number, now: number) =>
      queueRow(
        [
          ...liveStateOf({ contacts: [waiting('c-1', 10), waiting('c-2', 20)] }),
          {
            ...{ kind: 'figures', at: morning + found },
            queues: [{ queue: 'sales', channel: 'VOICE', drift: correction, correction }],
          },
        ],
        now,
      );
    expect(at(3, 60, 70)).toMatchObject({ waiting: 5, correction: 3 });
    expect(at(-9, 60, 70)).toMatchObject({ waiting: 0, correction: -2, oldestAt: null });
    expect(at(3, 60, 241)).toMatchObject({ waiting: 2, correction: 0 });
  });
});
