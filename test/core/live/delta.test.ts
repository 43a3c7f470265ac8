import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDelta, deltaOf, isEmptyDelta } from '../../../core/live/delta.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import { liveDelta } from '../../../core/live/wire.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import { answeredCall } from '../../fixtures/contact-events.ts';
import { liveStateOf } from './live-state-of.ts';

const center = fc
  .record({
    calls: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        events: fc.integer({ min: 1, max: 5 }),
      }),
      { selector: ({ id }) => id },
    ),
    agents: fc.uniqueArray(
      fc.record({
        agent: fc.constantFrom('ana', 'bea', 'carla'),
        status: fc.constantFrom('Available', 'Lunch', 'Offline'),
        at: fc.integer({ min: 0, max: 50 }),
        queues: fc.constantFrom([{ name: 'Sales' }], [{ name: 'Support' }]),
      }),
      { selector: ({ agent }) => agent },
    ),
    now: fc.integer({ min: 60, max: 900 }),
  })
  .map(({ calls, agents, now }) => {
    const contacts = calls.flatMap(({ id, events }) => answeredCall(id).slice(0, events));
    return snapshotOf(
      liveStateOf({ agents: agents.map((agent) => agentEvent(agent)), contacts }),
      morning + now,
    );
  });

test('before and its delta make after', () => {
  fc.assert(
    fc.property(center, center, (before, after) => {
      fc.pre(after.version > before.version);
      const delta = deltaOf(before, after);
      expect(liveDelta.parse(delta)).toEqual(delta);
      expect(applyDelta(before, delta)).toEqual({ ok: true, value: after });
    }),
  );
});

const at = (seconds: number, events: number) =>
  snapshotOf(liveStateOf({ contacts: answeredCall('c-1').slice(0, events) }), morning + seconds);

test('only what changed is in it', () => {
  const delta = deltaOf(at(60, 2), at(61, 4));
  expect(delta.contacts).toEqual({ changed: [], gone: ['c-1'] });
  expect(delta.queues).toEqual({ changed: [], gone: ['sales|VOICE'] });
  expect(isEmptyDelta(delta)).toBe(false);
  expect(isEmptyDelta(deltaOf(at(60, 2), at(61, 2)))).toBe(true);
});

test('a delta that was passed or missed is told apart', () => {
  const delta = deltaOf(at(60, 1), at(61, 2));
  expect(applyDelta(at(61, 2), delta)).toEqual({ ok: false, problem: 'not-newer' });
  expect(applyDelta(at(59, 1), delta)).toEqual({ ok: false, problem: 'other-version' });
});
