import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outlook } from '../../../core/callbacks/center-history.ts';
import { comparableSlots } from '../../../core/callbacks/comparable-slots.ts';
import { slotCapacity } from '../../../core/callbacks/slot-capacity.ts';
import type { QueueConfig } from '../../../core/config/contact-center-config.ts';
import { queueNamed } from '../../../core/config/queue-named.ts';
import { at, center } from './center.ts';
import { calls, steady } from './past.ts';

const now = at('2026-11-23T10:00:00Z');
/** Tuesday, noon in Madrid. */
const noon = at('2026-11-24T11:00:00Z');
const perSlot = 40;

/** Sales alone, open eight hours a day, so that 0.95 · 7.5 / 8 of the team are at work. */
const staffed = (agents: number) => {
  const config = center();
  return {
    ...config,
    agentGroups: [{ name: 'All', agents, queues: ['Sales'] }],
    callbacks: { ...config.callbacks, perSlot },
  };
};
const sales = queueNamed(staffed(1), 'Sales') as QueueConfig;
const outlook = (agents: number, change: Partial<Outlook> = {}): Outlook => ({
  ...{ config: staffed(agents), closings: [], now },
  ...{ histories: new Map([['Sales', calls(100, 180, now)]]), ...change },
});
const capacity = (of: Outlook, slot = noon) => slotCapacity(sales, slot, of);

describe('by hand: 100 calls of three minutes in half an hour, 80 % within 20 s, need 14 agents', () => {
  test('15 agents of whom 13.36 are at work can take none', () => {
    expect(capacity(outlook(15))).toEqual({ capacity: 0, why: 'forecast' });
  });

  test('16, of whom 14.25 are at work, can take a quarter of ten callbacks: two', () => {
    expect(capacity(outlook(16))).toEqual({ capacity: 2, why: 'forecast' });
  });

  test('17, of whom 15.14 are at work, can take eleven', () => {
    expect(capacity(outlook(17))).toEqual({ capacity: 11, why: 'forecast' });
  });

  test('22 could take more than the limit', () => {
    expect(capacity(outlook(22))).toEqual({ capacity: perSlot, why: 'limit' });
  });

  test('two queues that share the team halve what is left', () => {
    const config = staffed(17);
    const shared = {
      ...config,
      agentGroups: [{ name: 'All', agents: 17, queues: ['Sales', 'Emergencies'] }],
    };
    // Emergencies never close, so that the shifts spread over 24 hours: 17 · 0.95 · 7.5 / 24 = 5.05.
    const histories = new Map([['Sales', calls(2, 180, now)]]);
    // 0.2 erlangs: one agent answers 1 - 0.2 · e^(-0.8 · 20 / 180) = 82 % in time; 4.05 are left, 2.02 for each, ten calls an agent.
    expect(capacity(outlook(17, { config: shared, histories }))).toEqual({
      ...{ capacity: 20, why: 'forecast' },
    });
  });

  test('chats take the agents’ time too, two at once', () => {
    const chats = steady(
      { arrivals: 50, handled: 50, handleSeconds: 9000, writtenSeconds: 900 },
      ...(['2026-10-12T10:00:00Z', '2026-11-23T10:00:00Z'] as const),
    );
    // Half an agent fewer: 15.14 - 14.5 = 0.64.
    expect(capacity(outlook(17, { histories: new Map([['Sales', chats]]) }))).toEqual({
      ...{ capacity: 6, why: 'forecast' },
    });
  });
});

describe('without a forecast', () => {
  test('fewer than two comparable days: the limit, and why', () => {
    const since = (from: string) =>
      outlook(15, {
        histories: new Map([
          [
            'Sales',
            steady(
              { arrivals: 50, handled: 50, handleSeconds: 9000 },
              from,
              '2026-11-23T10:00:00Z',
            ),
          ],
        ]),
      });
    expect(capacity(since('2026-11-11T00:00:00Z'))).toEqual({
      capacity: perSlot,
      why: 'no-history',
    });
    expect(capacity(since('2026-11-10T00:00:00Z'))).toEqual({ capacity: 0, why: 'forecast' });
    expect(capacity(outlook(15, { histories: new Map() }))).toMatchObject({ why: 'no-history' });
  });

  test('closed hours, holidays and closures take none', () => {
    for (const slot of ['2026-11-24T17:00:00Z', '2026-12-25T11:00:00Z', '2026-11-22T11:00:00Z'])
      expect(capacity(outlook(22), at(slot))).toEqual({ capacity: 0, why: 'closed' });
    const closing = (queues: string[] | null, to: number | null) =>
      outlook(22, { closings: [{ queues, from: noon - 60, to }] });
    expect(capacity(closing(null, noon + 60))).toEqual({ capacity: 0, why: 'closed' });
    expect(capacity(closing(['Sales'], noon + 60))).toEqual({ capacity: 0, why: 'closed' });
    expect(capacity(closing(['Support'], noon + 60))).toMatchObject({ why: 'limit' });
    expect(capacity(closing(null, noon))).toMatchObject({ why: 'limit' });
    expect(capacity(closing(null, null))).toMatchObject({ why: 'limit' });
  });
});

describe('comparable slots', () => {
  const iso = (slot: string, from = now) =>
    comparableSlots(at(slot), sales, { config: staffed(1), now: from }).map((one) =>
      new Date(one * 1000).toISOString().slice(0, 16),
    );

  test('stand at the same time of the wall clock, for six weeks', () => {
    expect(iso('2026-11-24T11:00:00Z')).toEqual([
      ...['2026-11-17T11:00', '2026-11-10T11:00', '2026-11-03T11:00', '2026-10-27T11:00'],
      ...['2026-10-20T10:00', '2026-10-13T10:00'],
    ]);
  });

  test('are over, and no holidays', () => {
    const later = at('2027-01-07T10:00:00Z');
    expect(iso('2027-01-08T11:00:00Z', later)).toEqual([
      ...['2027-01-01T11:00', '2026-12-18T11:00', '2026-12-11T11:00', '2026-12-04T11:00'],
      '2026-11-27T11:00',
    ]);
    expect(iso('2027-01-07T08:30:00Z', later)).not.toContain('2026-12-24T08:30');
    expect(iso('2026-12-01T11:00:00Z')[0]).toBe('2026-11-17T11:00');
  });

  test('that lay in a closure are left out: a day without calls is no quiet day', () => {
    const quarters = new Map(calls(100, 180, now).quarters);
    const closed = ['2026-11-17', '2026-11-10', '2026-11-03'].map((day) => at(`${day}T11:00:00Z`));
    for (const slot of closed) for (const quarter of [0, 900]) quarters.delete(slot + quarter);
    const history = { ...calls(100, 180, now), quarters };
    const histories = new Map([['Sales', history]]);
    const closings = closed.map((slot) => ({ queues: null, from: slot - 3600, to: slot + 7200 }));
    expect(capacity(outlook(15, { histories })).capacity).toBeGreaterThan(0);
    expect(capacity(outlook(15, { histories, closings })).capacity).toBe(0);
  });

  test('one odd day of six decides nothing', () => {
    const quarters = new Map(calls(100, 180, now).quarters);
    const day = at('2026-11-10T11:00:00Z');
    for (const quarter of [day, day + 900])
      quarters.set(quarter, { arrivals: 500, handled: 0, handleSeconds: 0, writtenSeconds: 0 });
    const histories = new Map([['Sales', { ...calls(100, 180, now), quarters }]]);
    expect(capacity(outlook(16, { histories })).capacity).toBe(2);
  });
});

describe('always', () => {
  const many = fc.integer({ min: 1, max: 60 });
  const load = fc.record({
    calls: fc.integer({ min: 0, max: 200 }),
    seconds: fc.integer({ min: 30, max: 900 }),
  });
  const with_ = (agents: number, one: { calls: number; seconds: number }) =>
    capacity(
      outlook(agents, { histories: new Map([['Sales', calls(one.calls, one.seconds, now)]]) }),
    ).capacity;

  test('more agents never take fewer, more or longer calls never leave more', () => {
    fc.assert(
      fc.property(many, load, fc.integer({ min: 1, max: 20 }), (agents, one, more) => {
        const places = with_(agents, one);
        expect(places).toBeGreaterThanOrEqual(0);
        expect(places).toBeLessThanOrEqual(perSlot);
        expect(with_(agents + more, one)).toBeGreaterThanOrEqual(places);
        const known = one.calls > 0;
        if (!known) return;
        expect(with_(agents, { ...one, calls: one.calls + more })).toBeLessThanOrEqual(places);
        expect(with_(agents, { ...one, seconds: one.seconds + more })).toBeLessThanOrEqual(places);
      }),
      { numRuns: 60 },
    );
  });
});
