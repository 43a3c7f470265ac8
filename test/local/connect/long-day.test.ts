import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import { parseCellId } from '../../../core/metrics/cells.ts';
import { auditedDay, compareCells, recomputeCells } from '../../../core/pipeline/audit.ts';
import { addDays, dayOf } from '../../../core/time/zone.ts';
import { LongDay } from './long-day.ts';
import { config, tallySettings } from './long-day-center.ts';

/** 24 hours as they come; more days by the environment. */
const days = Number(process.env.LONG_DAYS ?? 1);
const quietDays = 7;
const start = Date.parse('2026-03-02T05:00:00Z');
const day = new LongDay(start, Number(process.env.LONG_DAY_SEED ?? 1));

beforeAll(async () => {
  const untilMs = start + days * 86_400_000;
  while (day.nowMs < untilMs) {
    const left = (untilMs - day.nowMs) / 1000;
    await day.live(Math.min(left, 1800 + day.random.below(14_400)), { busy: true, ends: 'killed' });
  }
  // Nobody calls any more; promises for other days are kept.
  for (let after = 0; after < quietDays && day.openCallbacks() > 0; after++)
    await day.live(86_400, { busy: false, ends: 'closed' });
  await day.live(0, { busy: false, ends: 'closed' });
}, 600_000);
afterAll(() => rmSync(day.directory, { recursive: true, force: true }));

const records = () => [...day.tables.items.values()].map(({ record }) => record);
const failures = ['TELECOM_PROBLEM', 'SYSTEM_ERROR'];
const failed = ({ DisconnectReason, Channel }: ContactRecord) =>
  failures.includes(DisconnectReason ?? '') ||
  (DisconnectReason === 'OTHER' && Channel !== 'VOICE');

/** Connect's own call reaches whoever answers, ours whoever presses a key or comes to an agent. */
const isReached = (one: ContactRecord): boolean =>
  one.InitiationMethod === 'CALLBACK'
    ? Boolean(one.ConnectedToSystemTimestamp)
    : Boolean(one.Agent) || one.Attributes?.callbackReached === 'yes';

/** The sum of a counter of the whole center, all channels, over single days. */
function sumOf(counter: string): number {
  let sum = 0;
  for (const [id, counts] of day.tables.totals) {
    const { view, resolution } = parseCellId(id);
    if (view === 'center' && resolution === 'day') sum += counts[counter] ?? 0;
  }
  return sum;
}

test('the day had what it is for: kills, failures, deliveries twice, promises', () => {
  expect(day.kills).toBeGreaterThan(3);
  expect(day.begun.size).toBeGreaterThan(1000);
  expect(day.deliveries).toBeGreaterThan(day.begun.size);
  expect(day.promised.size).toBeGreaterThan(50);
  expect(records().filter(failed).length).toBeGreaterThan(3);
  expect(day.faults).toEqual([]);
});

test('no contact is lost: each that began has its record', () => {
  expect([...day.tables.items.keys()].sort()).toEqual([...day.begun.keys()].sort());
});

test('none counts twice: the center’s sums are those of the contacts that began', () => {
  expect(sumOf('cr')).toBe(day.begun.size);
  const answered = records().filter(({ Agent }) => Agent);
  expect(sumOf('ha')).toBe(answered.length);
});

test('the audit is clean, day by day and in each quarter of an hour', () => {
  const { timeZone } = tallySettings;
  const tallies = [...day.tables.items.values()].map(({ tally }) => tally);
  const wanted = Array.from({ length: days + quietDays + 1 }, (_, index) =>
    auditedDay(addDays(dayOf(start / 1000, timeZone), index), timeZone),
  ).flatMap((audited) => [...recomputeCells(tallies, audited)]);
  const stored = [...day.tables.totals].filter(([id]) =>
    ['day', 'quarter'].includes(parseCellId(id).resolution),
  );
  expect(compareCells(new Map(stored), new Map(wanted))).toEqual([]);
});

test('callbacks: none missed, none rung again once reached or more often than allowed, no phone twice for one attempt', () => {
  const reached = new Set(records().flatMap((one) => (isReached(one) ? [one.ContactId] : [])));
  const { attempts } = config.callbacks;
  for (const callback of day.memory.world.all()) {
    expect(callback.closed).not.toBeNull();
    const rings = day.ringsOf(callback).map(({ contactId }) => contactId);
    expect(new Set(rings).size).toBe(rings.length);
    if (day.promised.has(callback.id)) expect(rings, callback.id).not.toEqual([]);
    const first = rings.findIndex((contactId) => reached.has(contactId));
    if (first !== -1) expect(rings).toHaveLength(first + 1);
    expect(rings.length, callback.id).toBeLessThanOrEqual(attempts);
  }
});
