import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Timers } from '../../../core/center/timers.ts';

const due = (agent: string) => ({ due: 'heartbeat', agent }) as const;

test('in the order of time, and of setting at one instant; cancelled ones never', () => {
  const set = fc.array(fc.record({ atMs: fc.nat(20), cancelled: fc.boolean() }));
  fc.assert(
    fc.property(set, (all) => {
      const timers = new Timers();
      all.forEach(({ atMs, cancelled }, index) => {
        timers.add(atMs, due(String(index))).cancelled = cancelled;
      });
      const expected = all
        .map((one, index) => ({ ...one, index }))
        .filter(({ cancelled }) => !cancelled)
        .sort((one, other) => one.atMs - other.atMs || one.index - other.index)
        .map(({ index }) => due(String(index)));
      const taken = [];
      for (let timer = timers.take(20); timer; timer = timers.take(20)) taken.push(timer.due);
      expect(taken).toEqual(expected);
      expect(timers.nextMs()).toBeNull();
    }),
  );
});

test('only what is due by then', () => {
  const timers = new Timers();
  timers.add(10, due('x'));
  expect(timers.take(9)).toBeNull();
  expect(timers.take(10)?.due).toEqual(due('x'));
});
