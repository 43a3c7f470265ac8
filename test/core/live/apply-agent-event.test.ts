import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgentEvent, readAgentEvent } from '../../../core/live/agent-event.ts';
import { applyAgentEvent } from '../../../core/live/apply-agent-event.ts';
import type { LiveAgent } from '../../../core/live/live-agent.ts';
import { agentEvent, morning, timestamp } from '../../fixtures/agent-events.ts';

const apply = (events: AgentEvent[]): LiveAgent => {
  const state = events.reduce<LiveAgent | undefined>(applyAgentEvent, undefined);
  if (!state) throw new Error('no event');
  return state;
};

describe('one event', () => {
  const event = agentEvent({
    at: 60,
    statusSince: 0,
    next: { name: 'Lunch', at: 50 },
    queues: [{ name: 'Sales', channels: ['VOICE', 'CHAT', 'TASKS'] }],
    contacts: [{ id: 'c-1', state: 'CONNECTED', since: 30 }],
    slots: { VOICE: 0, TASKS: 3 },
  });

  test('tells who the agent is and which queues it serves, but for its own', () => {
    expect(apply([event])).toMatchObject({
      id: 'ana',
      profile: {
        value: {
          ...{ username: 'ana', name: 'Ana Sol' },
          routingProfile: { id: 'Sales team', name: 'Sales team' },
          queues: [{ id: 'sales', name: 'Sales', channels: ['VOICE', 'CHAT', 'TASK'] }],
        },
      },
    });
  });

  test('tells status, next status, contacts and free slots, to the millisecond', () => {
    expect(apply([event]).presence?.value).toEqual({
      status: { name: 'Available', type: 'routable', since: morning },
      nextStatus: { name: 'Lunch', since: morning + 50 },
      contacts: [
        {
          ...{ contactId: 'c-1', channel: 'VOICE', initiationMethod: 'INBOUND' },
          ...{ state: 'CONNECTED', since: morning + 30, queue: 'sales' },
        },
      ],
      freeSlots: { VOICE: 0, TASK: 3 },
    });
    const half = apply([agentEvent({ at: 0.25 })]);
    expect(half.presence?.value.status.since).toBe(morning + 0.25);
  });

  test('the status type of older events follows from the names that Connect gives', () => {
    const typeOf = (status: string) =>
      apply([agentEvent({ status, statusType: null })]).presence?.value.status.type;
    expect(['Available', 'Offline', 'Lunch'].map(typeOf)).toEqual([
      ...['routable', 'offline', 'custom'],
    ]);
  });

  test('a logout may lack its snapshot; who the agent was stays known', () => {
    const state = apply([agentEvent({ at: 9, type: 'LOGOUT', empty: true })]);
    expect(state.presence?.value.status).toEqual({
      ...{ name: 'Offline', type: 'offline', since: morning + 9 },
    });
    expect(state.profile?.value.name).toBe('Ana Sol');
  });
});

describe('reading', () => {
  test('the stream’s JSON is read, unknown fields are passed over', () => {
    const read = readAgentEvent(JSON.stringify({ ...agentEvent(), Novelty: { a: 1 } }));
    expect(read.ok && read.value.EventType).toBe('STATE_CHANGE');
  });

  test.each([
    ['no JSON', '{"AgentARN', 'not-json', ''],
    ['no agent', JSON.stringify({ ...agentEvent(), AgentARN: '' }), 'field-invalid', 'AgentARN'],
    [
      'no time',
      JSON.stringify({ ...agentEvent(), EventTimestamp: 'today' }),
      'field-invalid',
      'EventTimestamp',
    ],
  ])('%s is a problem with its path', (_, json, code, path) => {
    expect(readAgentEvent(json)).toMatchObject({ ok: false, problem: { code, path } });
  });
});

const statuses = ['Available', 'Lunch', 'Training', 'Offline'];
const states = ['CONNECTING', 'CONNECTED', 'CONNECTED_ONHOLD', 'ENDED', 'MISSED'];

/** One agent's day: what it is in at each event; `gap` in milliseconds. */
const step = fc.record({
  gap: fc.integer({ min: 0, max: 120_000 }),
  type: fc.constantFrom('STATE_CHANGE', 'HEART_BEAT', 'LOGIN', 'LOGOUT' as const),
  status: fc.constantFrom(...statuses),
  contacts: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c'), state: fc.constantFrom(...states) }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  id: fc.uuid(),
  empty: fc.boolean(),
});

const history = (least: number) =>
  fc.array(step, { minLength: 1, maxLength: 12 }).map((steps) => {
    let at = 0;
    return steps.map(({ gap, type, empty, ...rest }) => {
      at += Math.max(gap, least) / 1000;
      return agentEvent({ ...rest, at, type, empty: type === 'LOGOUT' && empty });
    });
  });

/** A history with events repeated and all of them in any order. */
const deliveries = (least: number) =>
  history(least).chain((events) =>
    fc.array(fc.constantFrom(...events), { maxLength: 12 }).chain((again) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...again], {
          minLength: events.length + again.length,
        }),
      ),
    ),
  );

describe('any delivery of a history', () => {
  test('ends as the history in order does, events of one instant included', () => {
    fc.assert(
      fc.property(deliveries(0), ([events, delivered]) => {
        expect(apply(delivered)).toEqual(apply(events));
      }),
    );
  });

  test('shows what the last event tells', () => {
    fc.assert(
      fc.property(deliveries(1), ([events, delivered]) => {
        const last = events.at(-1);
        const { presence } = apply(delivered);
        expect(timestamp(presence?.at ?? 0)).toBe(last?.EventTimestamp);
        expect(presence?.value.contacts.map(({ contactId, state }) => [contactId, state])).toEqual(
          (last?.CurrentAgentSnapshot?.Contacts ?? []).map(({ ContactId, State }) => [
            ContactId,
            State,
          ]),
        );
      }),
    );
  });

  test('never turns back', () => {
    fc.assert(
      fc.property(deliveries(0), ([, delivered]) => {
        let state: LiveAgent | undefined;
        for (const event of delivered) {
          const before: number = state?.presence?.at ?? 0;
          state = applyAgentEvent(state, event);
          expect(state.presence?.at).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  test('a heartbeat alone repairs whatever was lost before it', () => {
    fc.assert(
      fc.property(history(1), fc.array(fc.boolean()), (events, lost) => {
        const beat = { ...events.at(-1), EventType: 'HEART_BEAT' } as AgentEvent;
        const arrived = events.slice(0, -1).filter((_, index) => !lost[index]);
        const presenceAfter = (all: AgentEvent[]) => apply([...all, beat]).presence;
        expect(presenceAfter(arrived)).toEqual(presenceAfter(events.slice(0, -1)));
      }),
    );
  });
});
