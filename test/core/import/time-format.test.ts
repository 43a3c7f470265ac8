import { expect, test } from 'vitest';
import { isTimeFormat, timeReader } from '../../../core/import/time-format.ts';

const day = (date: string, clock: number | null = null) => ({
  day: date,
  secondOfDay: clock,
  instant: null,
});
const clock = (secondOfDay: number) => ({ day: null, secondOfDay, instant: null });
const at = (stamp: string) => ({ day: null, secondOfDay: null, instant: Date.parse(stamp) / 1000 });

test.each([
  ['yyMMdd', '990201', day('1999-02-01')],
  ['yyMMdd', '690201', day('2069-02-01')],
  ['yyMMdd', '700201', day('1970-02-01')],
  ['d/M/yyyy', '1/2/1999', day('1999-02-01')],
  ['dd.MM.yyyy HH:mm', '28.02.2026 07:05', day('2026-02-28', 25_500)],
  ['H:mm:ss', '7:02:47', clock(25_367)],
  ['H:mm:ss', '0:00:00', clock(0)],
  ['H:mm:ss', '23:59:59', clock(86_399)],
  ['h:mm a', '12:15 am', clock(900)],
  ['h:mm a', '12:15 PM', clock(44_100)],
  ['h:mm a', '1:15 p.m.', clock(47_700)],
  ["yyyy-MM-dd'T'HH:mm:ss.SSS", '2026-01-31T10:00:00.250', day('2026-01-31', 36_000)],
  ['iso', '2026-03-29', day('2026-03-29')],
  ['iso', '2026-03-29 08:30', day('2026-03-29', 30_600)],
  ['iso', '2026-03-29T08:30:15.9', day('2026-03-29', 30_615)],
  ['iso', '2026-03-29T08:30:15Z', at('2026-03-29T08:30:15Z')],
  ['iso', '2026-03-29T08:30:15+02:00', at('2026-03-29T06:30:15Z')],
  ['iso', '2026-03-29T08:30-0530', at('2026-03-29T14:00:00Z')],
  ['epoch-s', '1774769415', at('2026-03-29T07:30:15Z')],
  ['epoch-ms', '1774769415999', at('2026-03-29T07:30:15Z')],
] as const)('%s reads %s', (format, text, moment) => {
  expect(timeReader(format)(text)).toEqual(moment);
});

test.each([
  ['yyMMdd', '990230'],
  ['yyMMdd', '1999021'],
  ['d/M/yyyy', '31/13/2026'],
  ['H:mm:ss', '24:00:00'],
  ['H:mm:ss', '7:60:00'],
  ['H:mm:ss', 'noon'],
  ['h:mm a', '13:15 pm'],
  ['iso', '2026-02-30'],
  ['iso', '29/03/2026'],
  ['epoch-s', '-5'],
  ['epoch-s', ''],
])('%s refuses %s', (format, text) => {
  expect(timeReader(format)(text)).toBeNull();
});

test('patterns are known by their tokens', () => {
  for (const format of ['iso', 'epoch-ms', 'dd/MM/yyyy HH:mm', 'H:mm'])
    expect(isTimeFormat(format)).toBe(true);
  for (const format of ['', 'mm', 'whenever', 'yyyy yyyy'])
    expect(isTimeFormat(format)).toBe(false);
});
