import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callbackSlots, slotsOfDay } from '../../../core/callbacks/callback-slots.ts';
import { choiceOf } from '../../../core/callbacks/free-slots.ts';
import type { QueueConfig } from '../../../core/config/contact-center-config.ts';
import { queueNamed } from '../../../core/config/queue-named.ts';
import { at, center } from './center.ts';

const config = center();
const queue = (name: string, of = config) => queueNamed(of, name) as QueueConfig;
const iso = (slots: number[]) => slots.map((slot) => new Date(slot * 1000).toISOString());
const madrid = (day: string, from: string, of = config) =>
  iso(slotsOfDay(of, queue(from, of), day)).map((text) => text.slice(11, 16));

describe('slots of a day', () => {
  test('lie whole within the hours, on the wall clock of the center', () => {
    const slots = madrid('2026-11-23', 'Sales');
    expect(slots).toHaveLength(16);
    expect([slots[0], slots.at(-1)]).toEqual(['08:00', '15:30']);
  });

  test('follow holidays, of one year and of every year', () => {
    expect(madrid('2026-12-24', 'Sales')).toEqual(['08:00', '08:30']);
    expect(madrid('2026-12-25', 'Sales')).toEqual([]);
    expect(madrid('2027-12-24', 'Sales')).toHaveLength(16);
    expect(madrid('2026-12-25', 'Emergencies')).toHaveLength(48);
  });

  test('are none on closed days', () => {
    expect(madrid('2026-11-22', 'Sales')).toEqual([]);
    expect(madrid('2026-11-23', 'Archive')).toEqual([]);
  });

  test('leave out the hour that spring skips, and promise the hour that autumn repeats once', () => {
    expect(madrid('2026-03-29', 'Emergencies')).toHaveLength(46);
    const autumn = madrid('2026-10-25', 'Emergencies');
    expect(autumn).toHaveLength(48);
    expect(autumn.slice(4, 8)).toEqual(['00:00', '00:30', '02:00', '02:30']);
  });

  test('stand on the wall clock in zones off by 30 and 45 minutes', () => {
    const kathmandu = center('Asia/Kathmandu', 60);
    expect(madrid('2026-11-23', 'Sales', kathmandu)[0]).toBe('03:15');
    expect(madrid('2026-11-23', 'Sales', center('Asia/Kolkata', 60))[0]).toBe('03:30');
  });
});

describe('slots that can be promised', () => {
  test('begin a quarter of an hour from now', () => {
    const from = (now: string) => iso(callbackSlots(config, queue('Sales'), at(now)))[0];
    expect(from('2026-11-23T09:15:00Z')).toBe('2026-11-23T09:30:00.000Z');
    expect(from('2026-11-23T09:15:01Z')).toBe('2026-11-23T10:00:00.000Z');
  });

  test('end with the last day ahead', () => {
    const slots = iso(callbackSlots(config, queue('Sales'), at('2026-11-23T09:00:00Z')));
    expect(slots.at(-1)).toBe('2026-11-27T15:30:00.000Z');
  });

  test('always lie in order, ahead, on days within reach', () => {
    const instant = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z') });
    const zones = fc.constantFrom('Europe/Madrid', 'America/Bogota', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(instant, zones, (now, zone) => {
        const zoned = center(zone);
        const slots = callbackSlots(zoned, queue('Emergencies', zoned), now);
        expect(slots.every((slot, index) => index === 0 || slot > (slots[index - 1] ?? 0))).toBe(
          true,
        );
        expect(slots[0]).toBeGreaterThanOrEqual(now + 15 * 60);
        expect(slots.at(-1)).toBeLessThan(now + 6 * 86_400 + 7200);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the choice for a caller', () => {
  const slots = callbackSlots(config, queue('Sales'), at('2026-11-23T09:00:00Z'));

  test('is soon, later and another day', () => {
    expect(iso(choiceOf(slots, config.timeZone))).toEqual([
      '2026-11-23T09:30:00.000Z',
      '2026-11-23T11:30:00.000Z',
      '2026-11-24T08:00:00.000Z',
    ]);
  });

  test('is filled up where there is less to choose from', () => {
    expect(choiceOf([], config.timeZone)).toEqual([]);
    expect(choiceOf(slots.slice(0, 2), config.timeZone)).toEqual(slots.slice(0, 2));
    expect(choiceOf(slots.slice(0, 4), config.timeZone)).toEqual(slots.slice(0, 3));
  });
});
