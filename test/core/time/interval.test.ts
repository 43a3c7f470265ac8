import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  intervals,
  intervalsIn,
  quarterName,
  quarterOf,
  spanOfDays,
  startOfInterval,
} from '../../../core/time/interval.ts';
import { addDays } from '../../../core/time/zone.ts';

const at = (text: string) => Date.parse(text) / 1000;

test('a quarter hour is named by its first minute in UTC', () => {
  expect(quarterName(quarterOf(at('2026-11-22T06:29:59Z')))).toBe('2026-11-22T06:15Z');
  expect(quarterOf(at('2026-11-22T06:15:00Z'))).toBe(at('2026-11-22T06:15:00Z'));
});

test.each([
  ['2026-03-28', 24, 96],
  ['2026-03-29', 23, 92],
  ['2026-10-25', 25, 100],
])('%s has %i hours and %i quarter hours in Madrid', (day, hours, quarters) => {
  const span = spanOfDays(day, day, 'Europe/Madrid');
  expect(intervalsIn(span, 'hour', 'Europe/Madrid')).toHaveLength(hours);
  expect(intervalsIn(span, 'quarter', 'Europe/Madrid')).toHaveLength(quarters);
  expect(intervalsIn(span, 'day', 'Europe/Madrid')).toEqual([span]);
});

test('the hours around the half-hour change of Lord Howe', () => {
  const minutes = (day: string) =>
    intervalsIn(spanOfDays(day, day, 'Australia/Lord_Howe'), 'hour', 'Australia/Lord_Howe')
      .map(({ from, to }) => (to - from) / 60)
      .slice(0, 4);
  expect(minutes('2026-04-05')).toEqual([60, 90, 60, 60]);
  expect(minutes('2026-10-04')).toEqual([60, 60, 30, 60]);
});

const zone = fc.constantFrom(
  'Europe/Madrid',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
);
const span = fc
  .record({ from: fc.integer({ min: at('2011-01-01'), max: at('2031-01-01') }), days: fc.nat(5) })
  .map(({ from, days }) => ({ from, to: from + 1 + days * 86_400 }));

test('intervals cover a span without gap or overlap, and each is the interval of all its instants', () => {
  fc.assert(
    fc.property(span, fc.constantFrom(...intervals), zone, (range, width, name) => {
      const found = intervalsIn(range, width, name);
      expect(found[0]?.from).toBeLessThanOrEqual(range.from);
      expect(found[0]?.to).toBeGreaterThan(range.from);
      expect(found.at(-1)?.from).toBeLessThan(range.to);
      expect(found.at(-1)?.to).toBeGreaterThanOrEqual(range.to);
      found.forEach(({ from, to }, index) => {
        if (index > 0) expect(from).toBe(found[index - 1]?.to);
        for (const instant of [from, Math.floor((from + to) / 2), to - 1])
          expect(startOfInterval(instant, width, name)).toBe(from);
      });
    }),
    { numRuns: 150 },
  );
});

test('the hours around every change of the clock of a year are those of all their instants', () => {
  for (const name of ['Europe/Madrid', 'Australia/Lord_Howe', 'America/New_York'])
    for (const day of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25'])
      for (const { from, to } of intervalsIn(
        spanOfDays(addDays(day, -1), addDays(day, 1), name),
        'hour',
        name,
      ))
        for (let instant = from; instant < to; instant += 300)
          expect(startOfInterval(instant, 'hour', name)).toBe(from);
});
