import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyContactEvent } from '../../../core/live/apply-contact-event.ts';
import { readContactEvent } from '../../../core/live/contact-event.ts';
import type { LiveContact } from '../../../core/live/live-contact.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import { morning } from '../../fixtures/agent-events.ts';
import { answeredCall, contactEvent } from '../../fixtures/contact-events.ts';
import { newsOf } from './live-state-of.ts';

const apply = (events: unknown[]): LiveContact => {
  const state = events.map(newsOf).reduce<LiveContact | undefined>(applyContactEvent, undefined);
  if (!state) throw new Error('no event');
  return state;
};

/** Where the live state shows the contact; undefined when it doesn't. */
const phaseAfter = (events: unknown[]) =>
  snapshotOf([apply(events)], morning + 300).contacts[0]?.phase;

describe('the way of a call', () => {
  const events = answeredCall('c-1');

  test.each([
    [1, 'flow'],
    [2, 'queue'],
    [3, 'agent'],
    [4, undefined],
    [5, undefined],
  ])('after %d events it is in: %s', (count, phase) => {
    expect(phaseAfter(events.slice(0, count))).toBe(phase);
  });

  test('each event tells what came before it as well: a lost one is made good', () => {
    const [, , connected] = events;
    expect(apply([connected])).toMatchObject({
      ...{ contactId: 'c-1', channel: 'VOICE', initiationMethod: 'INBOUND', initiatedAt: morning },
      queued: { at: morning + 10, queue: 'sales', personal: false },
      connected: { at: morning + 30, agent: 'ana' },
      endedAt: null,
    });
  });

  test('a queued callback is scheduled until its delay has passed', () => {
    const callback = { method: 'CALLBACK', contact: 'c-2' };
    expect(phaseAfter([contactEvent(callback)])).toBe('scheduled');
    const queued = { queue: 'sales', at: 99 };
    expect(
      phaseAfter([contactEvent({ ...callback, type: 'QUEUED', queued }), contactEvent(callback)]),
    ).toBe('queue');
  });

  test('after-contact work is over too when COMPLETED comes alone', () => {
    expect(phaseAfter([events[4]])).toBeUndefined();
  });

  test('tasks pause and resume', () => {
    const task = { contact: 't', channel: 'TASK', method: 'API' };
    const pausedAfter = (...all: unknown[]) =>
      snapshotOf([apply(all)], morning).contacts[0]?.paused;
    const begun = contactEvent(task);
    const paused = contactEvent({ ...task, type: 'PAUSED', sent: 10 });
    const resumed = contactEvent({ ...task, type: 'RESUMED', sent: 20 });
    expect(pausedAfter(begun, paused)).toBe(true);
    expect(pausedAfter(resumed, begun, paused)).toBe(false);
  });
});

describe('reading', () => {
  test('1970-01-01T00:00:00.001Z stands for what has not happened', () => {
    const event = contactEvent({ type: 'QUEUED', connected: { agent: 'ana', at: null } });
    expect(newsOf(event).facts.connected).toBeNull();
  });

  test('keys in Pascal case and channels in mixed case are the same', () => {
    const { detail, ...envelope } = answeredCall('c-1')[2] as Record<string, unknown>;
    const pascal = JSON.parse(
      JSON.stringify(detail).replace(/"([a-z])(\w*)":/g, (_, first, rest) => {
        return `"${first.toUpperCase()}${rest}":`;
      }),
    );
    expect(pascal.EventType).toBe('CONNECTED_TO_AGENT');
    const event = { ...envelope, detail: { ...pascal, Channel: 'Voice' } };
    expect(newsOf(event)).toEqual(newsOf(answeredCall('c-1')[2]));
  });

  test('attribute updates and types that come one day tell nothing', () => {
    for (const type of ['CONTACT_DATA_UPDATED', 'AMD_DISABLED', 'TELEPORTED'])
      expect(readContactEvent(contactEvent({ type }))).toEqual({ ok: true, value: null });
  });

  test('no event is a problem with its path', () => {
    expect(readContactEvent({ time: '2026-03-02T08:00:00Z', detail: {} })).toMatchObject({
      ok: false,
      problem: { code: 'field-invalid', path: 'detail.eventtype' },
    });
  });
});

const call = fc
  .record({
    wait: fc.integer({ min: 1, max: 600 }),
    talk: fc.integer({ min: 1, max: 3600 }),
    /** Events that happened so far. */
    count: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ count, ...times }) => answeredCall('c-1', 0, times).slice(0, count));

const deliveries = call.chain((events) =>
  fc
    .array(fc.constantFrom(...events), { maxLength: 6 })
    .chain((again) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...again], { minLength: events.length + again.length }),
      ),
    ),
);

describe('any delivery of a call’s events', () => {
  test('ends as in order', () => {
    fc.assert(
      fc.property(deliveries, ([events, delivered]) => {
        expect(apply(delivered)).toEqual(apply(events));
      }),
    );
  });

  test('never shows an earlier phase after a later one', () => {
    const order = ['flow', 'queue', 'agent', undefined];
    fc.assert(
      fc.property(deliveries, ([, delivered]) => {
        const shown = delivered.map((_, index) =>
          order.indexOf(phaseAfter(delivered.slice(0, index + 1))),
        );
        expect(shown).toEqual(shown.toSorted((one, other) => one - other));
      }),
    );
  });
});
