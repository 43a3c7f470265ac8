import fc from 'fast-check';
import { expect, test } from 'vitest';
import product from '../../contact-center.config.ts';
import { defineContactCenter } from '../../core/config/contact-center-config.ts';
import { wrapUpCodeAttribute, wrapUpCodesFor } from '../../core/config/wrap-up-codes.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { parseContactRecord } from '../../core/contact/parse-contact-record.ts';
import { dayOf, wallClock } from '../../core/time/zone.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';
import config from '../fixtures/center.ts';
import { brokenRules } from './record-rules.ts';

const monday = simulateDay(config, '2026-11-16', 7);
const seconds = (stamp: string | null | undefined) => Date.parse(stamp ?? '') / 1000;
const queued = (records: ContactRecord[]) => records.filter((record) => record.Queue);

test('the same configuration, day and seed give the same records', () => {
  expect(simulateDay(config, '2026-11-16', 7)).toEqual(monday);
  expect(simulateDay(config, '2026-11-16', 8)).not.toEqual(monday);
});

test('a weekday of a middle-sized center has some 1,000 to 2,000 contacts, a Sunday only emergencies', () => {
  expect(monday.length).toBeGreaterThan(1000);
  expect(monday.length).toBeLessThan(2200);
  const sunday = queued(simulateDay(config, '2026-11-15', 7));
  expect(new Set(sunday.map((record) => record.Queue?.Name))).toEqual(new Set(['Emergencies']));
});

test('over two weeks the center is neither idle nor overrun', () => {
  const records = ['16', '17', '18', '19', '20', '23', '24', '25', '26', '27'].flatMap((date) =>
    simulateDay(config, `2026-11-${date}`, 7),
  );
  const calls = queued(records).filter((record) => record.Channel === 'VOICE');
  const inTime = calls.filter((record) => (record.Queue?.Duration ?? 0) < 20).length;
  const abandoned = calls.filter((record) => !record.Agent && !record.NextContactId).length;
  expect(inTime / calls.length).toBeGreaterThan(0.7);
  expect(inTime / calls.length).toBeLessThan(0.95);
  expect(abandoned / calls.length).toBeGreaterThan(0.03);
  expect(abandoned / calls.length).toBeLessThan(0.08);
});

test('every way a contact can go is there', () => {
  const methods = new Set(monday.map((record) => record.InitiationMethod));
  expect(methods).toEqual(new Set(['INBOUND', 'API', 'TRANSFER', 'CALLBACK']));
  const some = (fits: (record: ContactRecord) => boolean) => monday.some(fits);
  expect(some((record) => !record.Queue)).toBe(true);
  expect(some((record) => (record.Agent?.NumberOfHolds ?? 0) > 0)).toBe(true);
  expect(some((record) => Boolean(record.TransferCompletedTimestamp))).toBe(true);
  expect(new Set(monday.map((record) => record.Channel))).toEqual(
    new Set(['VOICE', 'CHAT', 'EMAIL', 'TASK']),
  );
  const customers = monday.map((record) => record.CustomerId).filter(Boolean);
  expect(new Set(customers).size).toBeLessThan(customers.length);
});

test('agents close most of what they handled with a code of its queue, and nothing else', () => {
  const coded = { ...config, wrapUpCodes: product.wrapUpCodes };
  const records = simulateDay(coded, '2026-11-16', 7);
  const codeOf = (record: ContactRecord) => record.Attributes?.[wrapUpCodeAttribute];
  const handled = records.filter(({ Agent }) => Agent);
  for (const record of handled.filter(codeOf))
    expect(
      wrapUpCodesFor(coded.wrapUpCodes, record.Queue?.Name ?? null).map(({ code }) => code),
    ).toContain(codeOf(record));
  expect(records.filter((record) => !record.Agent && codeOf(record))).toEqual([]);
  const share = handled.filter(codeOf).length / handled.length;
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(0.97);
  expect(new Set(handled.map(codeOf)).size).toBe(coded.wrapUpCodes.length + 1);
  const withoutCodes = records.map(({ Attributes, ...rest }) => {
    const { [wrapUpCodeAttribute]: _, ...others } = Attributes ?? {};
    return { ...rest, Attributes: others };
  });
  expect(withoutCodes).toEqual(simulateDay({ ...config, wrapUpCodes: [] }, '2026-11-16', 7));
});

test('callers outside the opening hours hear that it is closed and are not queued', () => {
  const closed = monday.filter((record) => {
    const { hour } = wallClock(seconds(record.InitiationTimestamp), config.timeZone);
    return (hour < 8 || hour >= 20) && record.InitiationMethod === 'INBOUND';
  });
  const others = closed.filter((record) => record.Queue?.Name !== 'Emergencies' && record.Queue);
  expect(closed.length).toBeGreaterThan(20);
  expect(others).toEqual([]);
});

test.each(['2026-03-29', '2026-10-25', '2026-11-22'])(
  '%s: a day of its own, whatever its length',
  (day) => {
    const records = simulateDay(config, day, 3);
    expect(records.length).toBeGreaterThan(50);
    const firsts = records.filter((record) => !record.PreviousContactId);
    const days = firsts.map((record) =>
      dayOf(seconds(record.InitiationTimestamp), config.timeZone),
    );
    expect(new Set(days)).toEqual(new Set([day]));
  },
);

test('records of any day and seed are proper contact records and keep the rules', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((after) => {
    const at = new Date(Date.UTC(2026, 0, 1 + after));
    return at.toISOString().slice(0, 10);
  });
  fc.assert(
    fc.property(days, fc.nat(1_000_000), (day, seed) => {
      const records = simulateDay(config, day, seed);
      for (const record of records) {
        const parsed = parseContactRecord(JSON.stringify(record));
        expect(parsed).toEqual({ ok: true, value: record });
      }
      expect(brokenRules(records)).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 30_000);

test('another center is simulated from its own configuration', () => {
  const hours = { monday: [{ from: '09:00', to: '13:00' }] };
  const small = defineContactCenter({
    ...config,
    timeZone: 'America/Bogota',
    hours: { mornings: hours },
    queues: [{ name: 'Reservas', channels: ['VOICE'], hours: 'mornings' }],
    agentGroups: [{ name: 'Bogotá', agents: 2, queues: ['Reservas'] }],
    contactTypes: { attribute: 'motivo', values: [] },
  });
  const records = simulateDay(small, '2026-11-16', 1);
  expect(queued(records).length).toBeGreaterThan(10);
  expect(new Set(queued(records).map((record) => record.Queue?.Name))).toEqual(
    new Set(['Reservas']),
  );
  const agents = records.flatMap((record) => record.Agent?.Username ?? []);
  expect(new Set(agents)).toEqual(new Set(['bogota-01', 'bogota-02']));
  expect(brokenRules(records)).toEqual([]);
});

test('a queue without agents has no demand, one without a group is not simulated', () => {
  const lonely = defineContactCenter({
    ...config,
    agentGroups: [{ name: 'Only sales', agents: 3, queues: ['Sales'] }],
  });
  const names = simulateDay(lonely, '2026-11-16', 1).flatMap((record) => record.Queue?.Name ?? []);
  expect(new Set(names)).toEqual(new Set(['Sales']));
});
