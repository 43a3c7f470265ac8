import { expect, test } from 'vitest';
import { createFormat } from '../../dashboard/format/format.ts';
import { isoInZone } from '../../dashboard/format/iso-in-zone.ts';

const english = createFormat('en-GB', 'EUR');
const spanish = createFormat('es', 'EUR');
const at = (iso: string) => Date.parse(iso) / 1000;
/** Formatters use narrow and no-break spaces, which look like any other. */
const spaced = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

test.each([
  [0, '0s'],
  [4.26, '4.3s'],
  [59.4, '59s'],
  [59.6, '1m'],
  [185, '3m 5s'],
  [3599.7, '1h'],
  [7830, '2h 11m'],
  [360_000, '100h'],
])('%d seconds are %s', (seconds, words) => {
  expect(english.seconds(seconds)).toBe(words);
});

test('each unit is written in its language', () => {
  expect(english.value(0.8125, 'share')).toBe('81.3%');
  expect(spaced(spanish.value(0.8125, 'share'))).toBe('81,3 %');
  expect(english.value(1234.5, 'count')).toBe('1,234.5');
  expect(spanish.value(12_345, 'count')).toBe('12.345');
  expect(spaced(spanish.value(2.5, 'money'))).toBe('2,50 €');
});

test('an instant is shown on the clock of the zone', () => {
  const instant = at('2026-11-22T23:30:00Z');
  expect(english.instant(instant, 'Europe/Madrid', 'time')).toBe('00:30');
  expect(english.instant(instant, 'America/Bogota', 'time')).toBe('18:30');
  expect(english.instant(instant, 'Europe/Madrid', 'day')).toBe('Mon, 23 Nov 2026');
});

test('a range of days names what differs once', () => {
  // Versions of the language data differ in the space around the dash.
  expect(spaced(english.days('2026-11-16', '2026-11-22'))).toMatch(/^16 ?– ?22 November 2026$/);
  expect(english.days('1999-01-01', '1999-01-01')).toBe('1 January 1999');
});

test.each([
  ['2026-11-22T07:15:00Z', 'Europe/Madrid', '2026-11-22T08:15:00+01:00'],
  ['2026-03-29T01:00:00Z', 'Europe/Madrid', '2026-03-29T03:00:00+02:00'],
  ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01T00:00:00+00:00'],
  ['2026-01-01T00:00:00Z', 'Asia/Kathmandu', '2026-01-01T05:45:00+05:45'],
  ['2026-07-01T03:00:00Z', 'America/New_York', '2026-06-30T23:00:00-04:00'],
])('%s in %s is %s', (instant, zone, iso) => {
  expect(isoInZone(at(instant), zone)).toBe(iso);
});
