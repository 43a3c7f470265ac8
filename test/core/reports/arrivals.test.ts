import { expect, test } from 'vitest';
import { counters } from '../../../core/metrics/counters.ts';
import { arrivals } from '../../../core/reports/arrivals.ts';
import { quarterName } from '../../../core/time/interval.ts';
import { memoryReader } from './memory-reader.ts';

const config = { timeZone: 'Europe/Madrid' };
const at = (text: string) => Date.parse(text) / 1000;
/** Monday, 09:05 in Madrid. */
const monday = at('2026-11-23T09:05:00+01:00');

const arrived = (when: string, queuedByEnqueue: number) => ({
  key: ['VOICE'],
  at: quarterName(at(when)),
  counts: { [counters.queuedByEnqueue.code]: queuedByEnqueue },
});
const answer = (cells: ReturnType<typeof arrived>[], now = monday) =>
  arrivals(
    memoryReader({ cells, catalogue: { channel: [{ id: 'VOICE', name: 'VOICE' }] } }),
    config,
    now,
  );

/** 09:00 in Madrid on the six Mondays before: on summer time until 25 October. */
const mondays = [
  ...['2026-11-16T09:00+01:00', '2026-11-09T09:00+01:00', '2026-11-02T09:00+01:00'],
  ...['2026-10-26T09:00+01:00', '2026-10-19T09:00+02:00', '2026-10-12T09:00+02:00'],
];

test('the usual is the median of the same weekday at the same time on the wall', async () => {
  const past = mondays.map((when, week) => arrived(when, [4, 9, 5, 100, 6, 7][week] as number));
  const { quarters, comparedDays, day } = await answer([
    ...past,
    arrived('2026-11-17T09:00+01:00', 1000),
    arrived('2026-11-23T09:00+01:00', 12),
  ]);
  expect(day).toBe('2026-11-23');
  expect(comparedDays).toHaveLength(6);
  const nine = quarters.find(({ from }) => from === at('2026-11-23T09:00+01:00'));
  expect(nine).toMatchObject({ arrived: 12, usual: 6.5 });
  expect(quarters).toHaveLength(96);
});

test('quarter hours to come are not 0, and the running one counts by its part', async () => {
  const { quarters, soFar } = await answer([
    arrived('2026-11-16T08:45+01:00', 10),
    arrived('2026-11-16T09:00+01:00', 30),
    arrived('2026-11-23T08:45+01:00', 3),
  ]);
  expect(quarters.find(({ from }) => from > monday)?.arrived).toBeNull();
  expect(soFar).toEqual({ arrived: 3, usual: 20 });
});

test('days on which nobody came say nothing; without any nothing is usual', async () => {
  const some = await answer([arrived('2026-11-09T09:00+01:00', 8)]);
  expect(some.comparedDays).toEqual(['2026-11-09']);
  expect(some.quarters[36]?.usual).toBe(8);
  const none = await answer([]);
  expect(none.comparedDays).toEqual([]);
  expect(none.soFar).toEqual({ arrived: 0, usual: null });
  expect(none.quarters.every(({ usual }) => usual === null)).toBe(true);
});

test('a day of 25 hours has 100 quarter hours, each with a usual', async () => {
  const sunday = at('2026-10-25T23:00+01:00');
  const { quarters } = await answer([arrived('2026-10-18T02:15+02:00', 2)], sunday);
  expect(quarters).toHaveLength(100);
  expect(quarters.filter(({ usual }) => usual === 2)).toHaveLength(2);
});
