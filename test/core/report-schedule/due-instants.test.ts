import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dueInstants, nextInstants } from '../../../core/report-schedule/due-instants.ts';
import { weekdays } from '../../../core/weekdays.ts';

const at = (text: string) => Date.parse(text) / 1000;
const iso = (instants: number[]) =>
  instants.map((instant) => new Date(instant * 1000).toISOString().slice(0, 16));
const daily = (time: string) => ({
  time,
  on: { every: 'week' as const, weekdays: [...weekdays] },
});

describe('a time of day over changes of the clock', () => {
  it('keeps its wall time in Madrid, where clocks went forward on 29 March 2026', () => {
    const range = { after: at('2026-03-27T12:00Z'), until: at('2026-03-30T12:00Z') };
    expect(iso(dueInstants(daily('07:00'), range, 'Europe/Madrid'))).toEqual([
      ...['2026-03-28T06:00', '2026-03-29T05:00', '2026-03-30T05:00'],
    ]);
  });

  it('that the clock skips is an hour later, once', () => {
    const range = { after: at('2026-03-28T12:00Z'), until: at('2026-03-29T12:00Z') };
    expect(iso(dueInstants(daily('02:30'), range, 'Europe/Madrid'))).toEqual(['2026-03-29T01:30']);
  });

  it('that the clock has twice is due the first time alone', () => {
    const range = { after: at('2026-10-24T12:00Z'), until: at('2026-10-25T12:00Z') };
    expect(iso(dueInstants(daily('02:30'), range, 'Europe/Madrid'))).toEqual(['2026-10-25T00:30']);
  });

  it('is five hours behind UTC all the year in Bogotá', () => {
    for (const day of ['2026-01-15', '2026-03-29', '2026-07-15', '2026-10-25']) {
      const range = { after: at(`${day}T06:00Z`), until: at(`${day}T18:00Z`) };
      expect(iso(dueInstants(daily('07:00'), range, 'America/Bogota'))).toEqual([`${day}T12:00`]);
    }
  });
});

test('weekdays and days of the month are those of the center', () => {
  const mondays = { time: '00:15', on: { every: 'week' as const, weekdays: ['monday' as const] } };
  expect(iso(nextInstants(mondays, at('2026-11-22T12:00Z'), 'Europe/Madrid', 2))).toEqual([
    ...['2026-11-22T23:15', '2026-11-29T23:15'],
  ]);
  const last = { time: '08:00', on: { every: 'month' as const, day: 31 } };
  expect(iso(nextInstants(last, at('2026-01-15T00:00Z'), 'America/Bogota', 3))).toEqual([
    ...['2026-01-31T13:00', '2026-02-28T13:00', '2026-03-31T13:00'],
  ]);
});

test('however a span is cut, each time is due in one part', () => {
  const start = at('2026-03-20T00:00Z');
  const seconds = fc.integer({ min: 0, max: 20 * 86_400 });
  fc.assert(
    fc.property(seconds, seconds, (one, other) => {
      const [cut, end] = [start + Math.min(one, other), start + Math.max(one, other)];
      const due = (after: number, until: number) =>
        dueInstants(daily('02:30'), { after, until }, 'Europe/Madrid');
      expect([...due(start, cut), ...due(cut, end)]).toEqual(due(start, end));
    }),
    { numRuns: 30 },
  );
});
