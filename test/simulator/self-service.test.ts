import { expect, test } from 'vitest';
import { visitsOf } from '../../core/journey/visits.ts';
import { selfServiceSteps } from '../../simulator/self-service.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';
import config from '../fixtures/center.ts';

const records = simulateDay(config, '2026-11-16', 7);
const journeys = records.flatMap((record) => {
  const steps = selfServiceSteps(record);
  return steps.length > 0 ? [{ record, steps, visits: visitsOf(steps) }] : [];
});
const seconds = (stamp: string | null | undefined) => Date.parse(stamp ?? '') / 1000;
const ended = (end: string | undefined) =>
  journeys.filter(({ visits }) => visits.at(-1)?.end?.step === end);

test('callers without a queue finished their task, those with one left theirs for a reason, some hung up in it', () => {
  expect(ended('finished').length).toBeGreaterThan(50);
  for (const { record } of ended('finished')) expect(record.Queue).toBeNull();
  expect(ended('left').length).toBeGreaterThan(10);
  for (const { record, steps } of ended('left')) {
    expect(record.Queue).not.toBeNull();
    expect(steps.at(-1)?.reason).not.toBe('');
  }
  expect(ended(undefined).length).toBeGreaterThan(0);
  for (const { record } of ended(undefined))
    expect(record).toMatchObject({ Queue: null, DisconnectReason: 'CUSTOMER_DISCONNECT' });
});

test('steps lie between the beginning of the call and its queue or end, in order', () => {
  for (const { record, steps } of journeys) {
    const to = seconds(record.Queue?.EnqueueTimestamp ?? record.DisconnectTimestamp);
    const times = [seconds(record.InitiationTimestamp), ...steps.map(({ at }) => at), to];
    expect(times).toEqual([...times].sort((a, b) => a - b));
  }
});

test('only calls have menus, and the same record has the same steps', () => {
  for (const { record, steps } of journeys) {
    expect(record.Channel).toBe('VOICE');
    expect(selfServiceSteps({ ...record, LastUpdateTimestamp: 'later' })).toEqual(steps);
  }
});
