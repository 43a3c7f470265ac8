import { expect, test } from 'vitest';
import { tallyOf } from '../../../core/metrics/tally.ts';
import {
  auditedDay,
  cellsInFlight,
  compareCells,
  describeCell,
  isBeyondRetention,
  lasting,
  recomputeCells,
} from '../../../core/pipeline/audit.ts';
import type { ContactItem } from '../../../core/pipeline/stores.ts';
import { call } from '../../fixtures/contact-records.ts';

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
const monday = auditedDay('2026-03-02', 'Europe/Madrid');
const tallyAt = (time: string, more = {}) =>
  tallyOf(call({ initiated: Date.parse(time) / 1000, ...more }), settings);

test('a day has its own cell and the quarter hours of its zone, not those of the day in UTC', () => {
  const cells = recomputeCells([tallyAt('2026-03-01T23:00:00Z')], monday);
  expect([...cells.keys()].filter((id) => id.startsWith('center'))).toEqual([
    'center|VOICE|quarter|2026-03-01T23:00Z',
    'center|VOICE|day|2026-03-02',
  ]);
  expect(recomputeCells([tallyAt('2026-03-02T23:00:00Z')], monday).size).toBe(0);
});

test('contacts of a cell add up', () => {
  const cells = recomputeCells(
    [
      tallyAt('2026-03-02T09:00:00Z', { waitSeconds: 12 }),
      tallyAt('2026-03-02T10:00:00Z', { waitSeconds: 8 }),
    ],
    monday,
  );
  expect(cells.get('queue|sales~VOICE|day|2026-03-02')).toMatchObject({ cr: 2, an: 2, ans: 20 });
  expect(cells.get('queue|sales~VOICE|quarter|2026-03-02T09:00Z')).toMatchObject({
    cr: 1,
    ans: 12,
  });
});

test('differences: by cell and counter, an absent one being 0', () => {
  const stored = new Map([
    ['b', { cr: 2, ab: 0 }],
    ['a', { cr: 1 }],
  ]);
  const recomputed = new Map([
    ['b', { cr: 1, ha: 1 }],
    ['c', { cr: 4 }],
  ]);
  expect(compareCells(stored, recomputed)).toEqual([
    { cell: 'a', counter: 'cr', stored: 1, recomputed: 0 },
    { cell: 'b', counter: 'cr', stored: 2, recomputed: 1 },
    { cell: 'b', counter: 'ha', stored: 0, recomputed: 1 },
    { cell: 'c', counter: 'cr', stored: 0, recomputed: 4 },
  ]);
});

test('only what differs alike twice lasts', () => {
  const difference = (stored: number) => ({ cell: 'a', counter: 'cr', stored, recomputed: 9 });
  expect(lasting([difference(1)], [difference(1)])).toEqual([difference(1)]);
  expect(lasting([difference(1)], [difference(2)])).toEqual([]);
});

test('a day is within retention until its first contact may have expired', () => {
  const began = Date.parse('2026-03-01T23:00:00Z') / 1000;
  const twoDays = 2 * 24 * 3600;
  expect(isBeyondRetention(monday, 2, began + twoDays - 1)).toBe(false);
  expect(isBeyondRetention(monday, 2, began + twoDays)).toBe(true);
});

test('a change above its shard’s watermark is in flight to the cells it leaves and those it enters', () => {
  const minus = tallyAt('2026-03-02T09:00:00Z', { queue: 'sales' });
  const plus = tallyAt('2026-03-02T09:00:00Z', { queue: 'support' });
  const item = { journal: [{ shard: 's', sequence: '5', minus, plus }] } as unknown as ContactItem;
  const cells = cellsInFlight([item], new Map([['s', '4']]));
  expect(cells).toContain('queue|sales~VOICE|day|2026-03-02');
  expect(cells).toContain('queue|support~VOICE|day|2026-03-02');
  expect(cellsInFlight([item], new Map([['s', '5']])).size).toBe(0);
});

test('cells are named for people', () => {
  expect(describeCell('agent|ana%7Eb~Sales~VOICE|quarter|2026-03-02T09:00Z')).toBe(
    'agent ana~b, Sales, VOICE · 2026-03-02T09:00Z',
  );
});
