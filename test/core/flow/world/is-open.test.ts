import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeeklyHours } from '../../../../core/flow/world/hours.ts';
import { isOpen, nextChange } from '../../../../core/flow/world/is-open.ts';

const at = (instant: string): number => Date.parse(instant);

const office: WeeklyHours = {
  timeZone: 'Europe/Berlin',
  week: {
    monday: ['08:00-12:00', '13:00-18:00'],
    friday: ['22:00-02:00'],
    sunday: ['00:00-24:00'],
  },
  overrides: [
    { date: '12-25', hours: [] },
    { date: '2026-12-25', hours: ['10:00-11:00'] },
    { date: '2026-11-28', hours: ['01:00-01:30'] },
  ],
};

describe('a week', () => {
  test.each([
    ['2026-11-23T06:59:59.999Z', false],
    ['2026-11-23T07:00Z', true],
    ['2026-11-23T11:00Z', false],
    ['2026-11-23T12:00Z', true],
    ['2026-11-23T17:00Z', false],
    ['2026-11-24T09:00Z', false],
  ])('Monday has a lunch break: %s', (instant, open) => {
    expect(isOpen(office, at(instant))).toBe(open);
  });

  test.each([
    ['2026-11-20T20:59Z', false],
    ['2026-11-20T21:00Z', true],
    ['2026-11-21T00:59Z', true],
    ['2026-11-21T01:00Z', false],
  ])('Friday runs over midnight: %s', (instant, open) => {
    expect(isOpen(office, at(instant))).toBe(open);
  });

  test('a whole day begins and ends at local midnight', () => {
    expect(isOpen(office, at('2026-11-21T22:59:59Z'))).toBe(false);
    expect(isOpen(office, at('2026-11-21T23:00Z'))).toBe(true);
    expect(isOpen(office, at('2026-11-22T22:59:59Z'))).toBe(true);
    expect(isOpen(office, at('2026-11-22T23:00Z'))).toBe(false);
  });
});

describe('overrides', () => {
  test('a date has its own hours, and nothing of the day before runs over into it', () => {
    expect(isOpen(office, at('2026-11-27T22:59Z'))).toBe(true);
    expect(isOpen(office, at('2026-11-27T23:30Z'))).toBe(false);
    expect(isOpen(office, at('2026-11-28T00:15Z'))).toBe(true);
  });

  test('a yearly date counts every year, unless that year has its own', () => {
    const always: WeeklyHours = {
      ...office,
      week: { monday: ['00:00-24:00'], friday: ['00:00-24:00'] },
    };
    expect(isOpen(always, at('2028-12-25T12:00Z'))).toBe(false);
    expect(isOpen(always, at('2026-12-25T09:30Z'))).toBe(true);
    expect(isOpen(always, at('2026-12-25T12:00Z'))).toBe(false);
  });
});

describe('clock changes', () => {
  const nights: WeeklyHours = {
    timeZone: 'Europe/Berlin',
    week: { saturday: ['22:00-06:00'], sunday: ['08:00-10:00'] },
  };

  test.each([
    ['the night of spring has 7 hours', '2026-03-28T21:00Z', '2026-03-29T04:00Z'],
    ['the night of autumn has 9 hours', '2026-10-24T20:00Z', '2026-10-25T05:00Z'],
  ])('%s', (_title, opens, closes) => {
    expect(isOpen(nights, at(opens) - 1)).toBe(false);
    expect(isOpen(nights, at(opens))).toBe(true);
    expect(isOpen(nights, at(closes) - 1)).toBe(true);
    expect(isOpen(nights, at(closes))).toBe(false);
    expect(nextChange(nights, at(opens))).toBe(at(closes));
  });

  test('the same wall clock is another instant after the change', () => {
    expect(isOpen(nights, at('2026-03-22T07:30Z'))).toBe(true);
    expect(isOpen(nights, at('2026-03-29T06:30Z'))).toBe(true);
  });
});

describe('the next change', () => {
  test('of hours that are open runs to the end of the period, over midnight too', () => {
    expect(nextChange(office, at('2026-11-20T22:00Z'))).toBe(at('2026-11-21T01:00Z'));
  });
  test('of hours that are closed is the next opening', () => {
    expect(nextChange(office, at('2026-11-24T09:00Z'))).toBe(at('2026-11-27T21:00Z'));
  });
  test('of periods that touch at midnight is after both', () => {
    const touching: WeeklyHours = {
      timeZone: 'UTC',
      week: { monday: ['12:00-00:00'], tuesday: ['00:00-06:00'] },
    };
    expect(nextChange(touching, at('2026-11-23T13:00Z'))).toBe(at('2026-11-24T06:00Z'));
  });
  test('never comes for hours without end or beginning', () => {
    const all = ['00:00-24:00'];
    const week = {
      monday: all,
      tuesday: all,
      wednesday: all,
      thursday: all,
      friday: all,
      saturday: all,
      sunday: all,
    };
    expect(nextChange({ timeZone: 'UTC', week }, 0)).toBeNull();
    expect(nextChange({ timeZone: 'UTC', week: {} }, 0)).toBeNull();
    expect(nextChange('open', 0)).toBeNull();
  });

  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'UTC',
  ];
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const periods = fc.array(
    fc.tuple(times, times).map(([from, to]) => `${from}-${to}`),
    { maxLength: 2 },
  );
  const anyHours = fc.record({
    timeZone: fc.constantFrom(...zones),
    week: fc.record({ monday: periods, saturday: periods, sunday: periods }),
  });
  const anyInstant = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2026-12-31T00:00Z') });

  test('hours stay as they are until then, and are different at that instant', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyInstant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hours, now, part) => {
          const change = nextChange(hours, now);
          const open = isOpen(hours, now);
          if (change === null) return;
          expect(change).toBeGreaterThan(now);
          expect(isOpen(hours, change)).toBe(!open);
          expect(isOpen(hours, Math.floor(now + (change - 1 - now) * part))).toBe(open);
        },
      ),
      { numRuns: 200 },
    );
  });
});
