import { expect, test } from 'vitest';
import { everyMinute } from '../../../local/connect/every-minute.ts';
import { ManualClock } from './manual-clock.ts';

const functionsOf = (invoke: (name: string) => Promise<unknown>) => ({
  has: (name: string) => name === 'place-callbacks',
  stop: async () => {},
  invoke,
});

test('a function comes once in each minute of the center, and one run of it at a time', async () => {
  const clock = new ManualClock('2026-03-02T09:00:30Z');
  const called: string[] = [];
  let end = (_: unknown) => {};
  const functions = functionsOf((name) => {
    called.push(`${name} ${new Date(clock.nowMs()).toISOString().slice(11, 19)}`);
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  const minutes = everyMinute(functions, clock, () => {});
  await clock.pass(29);
  expect(called).toEqual([]);
  await clock.pass(61);
  end(null);
  await clock.pass(60);
  expect(called).toEqual(['place-callbacks 09:01:00', 'place-callbacks 09:03:00']);
  end(null);
  await minutes.stop();
  await clock.pass(600);
  expect(called).toHaveLength(2);
});

test('one that fails is told and comes again', async () => {
  const clock = new ManualClock('2026-03-02T09:00:00Z');
  const problems: unknown[] = [];
  const failing = functionsOf(async () => {
    throw new Error('no');
  });
  const minutes = everyMinute(failing, clock, (problem) => problems.push(problem));
  await clock.pass(180);
  expect(problems).toHaveLength(3);
  await minutes.stop();
});

test('a center that is faster than the wall stands still meanwhile', async () => {
  class Fast extends ManualClock {
    override readonly speed = 60 as 1;
    held = 0;
    override hold() {
      this.held++;
      return () => void this.held--;
    }
  }
  const clock = new Fast('2026-03-02T09:00:00Z');
  let end = (_: unknown) => {};
  const functions = functionsOf(
    () =>
      new Promise((resolve) => {
        end = resolve;
      }),
  );
  const minutes = everyMinute(functions, clock, () => {});
  await clock.pass(60);
  expect(clock.held).toBe(1);
  end(null);
  await minutes.stop();
  expect(clock.held).toBe(0);
});
