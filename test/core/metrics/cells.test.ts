import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellId,
  cellsOf,
  joinKey,
  parseCellId,
  splitKey,
  views,
} from '../../../core/metrics/cells.ts';
import { tallyOf } from '../../../core/metrics/tally.ts';
import { type CallShape, call, timestamp } from '../../fixtures/contact-records.ts';

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
const cells = (shape: CallShape) => Object.fromEntries(cellsOf(tallyOf(call(shape), settings)));

const part = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('-', '~', '|', '%7C', '%', 'a~b|c%d', 'Atención a clientes', '+34 910', ''),
);

test('a key of any parts is one string and comes apart again', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      expect(splitKey(joinKey(parts))).toEqual(parts);
    }),
  );
});

test('a cell’s id names the cell', () => {
  const cell = fc.record({
    view: fc.constantFrom(...(Object.keys(views) as (keyof typeof views)[])),
    resolution: fc.constantFrom('quarter' as const, 'day' as const),
    key: fc.array(part, { minLength: 1, maxLength: 3 }),
    at: fc.constantFrom('2026-11-22T06:15Z', '2026-11-22'),
  });
  fc.assert(
    fc.property(cell, (one) => {
      expect(parseCellId(cellId(one))).toEqual(one);
    }),
  );
});

const evening = Date.parse('2026-03-02T22:44:00Z') / 1000;

test('a contact that is queued, answered and ended in three quarter hours and on two days counts in each', () => {
  // Enqueued 22:44:10, answered 22:45:10, ended 23:00:10 UTC: past midnight in Madrid.
  const found = cells({ initiated: evening, waitSeconds: 60, interactionSeconds: 900 });
  const queue = (at: string) => found[`queue|sales~VOICE|${at}`];
  expect(queue('quarter|2026-03-02T22:30Z')).toEqual({ qe: 1 });
  expect(queue('quarter|2026-03-02T22:45Z')).toEqual({ hac: 1 });
  expect(queue('quarter|2026-03-02T23:00Z')).toMatchObject({ cr: 1, qu: 1, ha: 1, ise: 900 });
  expect(queue('day|2026-03-02')).toEqual({ qe: 1, hac: 1 });
  expect(queue('day|2026-03-03')).toMatchObject({ cr: 1, qu: 1, ha: 1 });
});

test('a contact stands in every view under its own key', () => {
  const found = cells({ initiated: evening, waitSeconds: 60, interactionSeconds: 900 });
  const keys = new Set(Object.keys(found).map((id) => id.split('|').slice(0, 2).join('|')));
  expect([...keys].sort()).toEqual([
    'agent|ana~sales~VOICE',
    'center|VOICE',
    'contactType|new-order',
    'dialledNumber|+15550199',
    'disconnectReason|CUSTOMER_DISCONNECT',
    'initiationMethod|INBOUND',
    'queue|sales~VOICE',
  ]);
});

test('a contact with a wrap-up code stands in that code’s cell too, one without in none', () => {
  const found = cells({ more: { Attributes: { wrapUpCode: 'solved' } } });
  expect(found['wrapUpCode|solved|day|2026-03-02']).toEqual(found['center|VOICE|day|2026-03-02']);
  expect(found['wrapUpCode|solved|day|2026-03-02']).toMatchObject({ cr: 1 });
});

test('what a contact lacks is the key "-"; without an agent it stands in no agent’s cell', () => {
  const keys = Object.keys(
    cells({
      queue: null,
      agent: null,
      contactType: null,
      more: { SystemEndpoint: null, DisconnectReason: null },
    }),
  );
  expect(keys.filter((id) => id.includes('|day|')).sort()).toEqual([
    'center|VOICE|day|2026-03-02',
    'contactType|-|day|2026-03-02',
    'dialledNumber|-|day|2026-03-02',
    'disconnectReason|-|day|2026-03-02',
    'initiationMethod|INBOUND|day|2026-03-02',
    'queue|-~VOICE|day|2026-03-02',
  ]);
});

test('a contact that has not ended counts where it was queued and answered, and nothing else', () => {
  const found = cells({ more: { DisconnectTimestamp: null } });
  expect(found['center|VOICE|day|2026-03-02']).toEqual({ qe: 1, hac: 1 });
});

test('a contact of Connect’s own tests counts in no cell', () => {
  const mark = { 'connect:ValidationTestType': { ValueString: 'FLOW_VALIDATION' } };
  expect(cells({ more: { SegmentAttributes: mark } })).toEqual({});
});

test('an hour before midnight UTC belongs to the next day of a center east of it', () => {
  const record = call({ more: { DisconnectTimestamp: timestamp(evening) } });
  const tally = tallyOf(record, { ...settings, timeZone: 'Asia/Kolkata' });
  expect(tally.days.disconnect).toBe('2026-03-03');
});
