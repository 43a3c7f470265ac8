import { expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  instantOf,
  isTimeZone,
  startOfDay,
  startOfHour,
  wallClock,
} from '../../../core/time/zone.ts';

const at = (text: string) => Date.parse(text) / 1000;

test.each([
  ['Europe/Madrid', true],
  ['America/Bogota', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['europe/madrid', false],
  ['+05:17', false],
  ['2026-01-01T00:00Z[Europe/Madrid]', false],
  ['', false],
])('%j is a time zone: %s', (name, is) => expect(isTimeZone(name)).toBe(is));

test.each([
  // zone, day, its first instant, hours
  ['Europe/Madrid', '2026-03-28', '2026-03-27T23:00Z', 24],
  ['Europe/Madrid', '2026-03-29', '2026-03-28T23:00Z', 23],
  ['Europe/Madrid', '2026-10-25', '2026-10-24T22:00Z', 25],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00Z', 23],
  ['Asia/Kolkata', '2026-03-29', '2026-03-28T18:30Z', 24],
  ['Asia/Kathmandu', '2026-03-29', '2026-03-28T18:15Z', 24],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z', 24.5],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30Z', 23.5],
  // Clocks went forward at midnight: the day began at 01:00.
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', 23],
  // Samoa left out 30 December 2011: the day before is followed by the 31st.
  ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00Z', 24],
])('in %s the day %s begins at %s and has %d hours', (zone, day, begins, hours) => {
  expect(startOfDay(day, zone)).toBe(at(begins));
  expect((startOfDay(addDays(day, 1), zone) - startOfDay(day, zone)) / 3600).toBe(hours);
  expect(dayOf(at(begins), zone)).toBe(day);
  expect(dayOf(at(begins) - 1, zone)).toBe(addDays(day, -1));
});

test.each([
  ['Europe/Madrid', '2026-10-25T00:59:59Z', '2026-10-25T00:00:00Z'], // 02:59:59, summer
  ['Europe/Madrid', '2026-10-25T01:00:00Z', '2026-10-25T01:00:00Z'], // 02:00:00, winter
  ['Europe/Madrid', '2026-03-29T01:20:00Z', '2026-03-29T01:00:00Z'], // 03:20, after the jump
  ['Asia/Kolkata', '2026-03-29T10:29:59Z', '2026-03-29T09:30:00Z'],
  ['Asia/Kathmandu', '2026-03-29T10:14:59Z', '2026-03-29T09:15:00Z'],
  // 02:00 became 01:30: the hour from 01:00 lasts 90 minutes.
  ['Australia/Lord_Howe', '2026-04-04T15:29:00Z', '2026-04-04T14:00:00Z'],
  // 02:00 became 02:30: the hour has 30 minutes.
  ['Australia/Lord_Howe', '2026-10-03T15:40:00Z', '2026-10-03T15:30:00Z'],
])('in %s the hour of %s began at %s', (zone, instant, began) => {
  expect(startOfHour(at(instant), zone)).toBe(at(began));
});

test('the wall clock: Sunday is 7', () => {
  expect(wallClock(at('2026-03-29T01:20:05Z'), 'Europe/Madrid')).toEqual({
    dayOfWeek: 7,
    hour: 3,
    minute: 20,
    second: 5,
  });
});

test.each([
  ['2026-11-22T08:30:00', '2026-11-22T07:30:00Z'],
  ['2026-10-25T02:30:00', '2026-10-25T00:30:00Z'], // twice: the first
  ['2026-03-29T02:30:00', '2026-03-29T01:30:00Z'], // never: as long after the jump as it lacks
])('in Madrid the clock shows %s at %s', (wallTime, instant) => {
  expect(instantOf(wallTime, 'Europe/Madrid')).toBe(at(instant));
});

test('days count over months, leap days and backwards', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
});
