import { expect, test } from 'vitest';
import { customer, customerLimit } from '../../simulator/customers.ts';
import { hourShape, peakShape } from '../../simulator/day-shape.ts';
import { demandOf } from '../../simulator/demand.ts';
import { roster } from '../../simulator/roster.ts';
import { fitShifts } from '../../simulator/shifts.ts';
import config from '../fixtures/center.ts';

const hour = 3600;
const monday = Date.parse('2026-11-16T00:00:00+01:00') / 1000;
const onDuty = (duty: { from: number; to: number }[], at: number) =>
  duty.some(({ from, to }) => from <= at && at < to);

test('somebody is on duty for emergencies at every quarter hour of a week', () => {
  for (let seed = 1; seed <= 3; seed += 1) {
    for (let day = 16; day <= 22; day += 1) {
      const agents = roster(config, `2026-11-${day}`, 1, seed).filter(({ queues }) =>
        queues.includes('Emergencies'),
      );
      const midnight = monday + (day - 16) * 24 * hour;
      for (let at = midnight; at < midnight + 24 * hour; at += 900)
        expect(agents.some(({ duty }) => onDuty(duty, at))).toBe(true);
    }
  }
});

test('nobody works before the opening, on a closed day, or more than eight hours and the overtime', () => {
  const [sunday, opening] = ['2026-11-15', '2026-11-16'].map((day) =>
    roster(config, day, 1, 1).filter(({ group }) => group === 'Sales team'),
  );
  expect(sunday?.flatMap(({ duty }) => duty)).toEqual([]);
  for (const { duty } of opening ?? []) {
    const worked = duty.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(worked).toBeLessThanOrEqual(8.25 * hour);
    for (const { from } of duty) expect(from).toBeGreaterThanOrEqual(monday + 8 * hour);
  }
});

test('shifts follow demand: more agents where it is higher, all of the day covered', () => {
  const span = { from: 0, to: 12 * hour };
  const shifts = fitShifts(span, 10, (at) => (at < 6 * hour ? 3 : 1), false);
  const present = (at: number) => shifts.filter((duty) => onDuty(duty, at)).length;
  expect(present(1 * hour)).toBeGreaterThan(present(11 * hour));
  for (let at = 0; at < span.to; at += 1800) expect(present(at)).toBeGreaterThan(0);
});

test('around the clock three agents cover all hours, without breaks, as each is alone', () => {
  const shifts = fitShifts({ from: 0, to: 24 * hour }, 3, () => 1, true);
  for (let at = 0; at < 24 * hour; at += 1800)
    expect(shifts.filter((duty) => onDuty(duty, at))).toHaveLength(1);
});

test('the shape of a day never exceeds its peak and has no jumps', () => {
  for (let minute = 0; minute < 1440; minute += 1) {
    expect(hourShape(minute / 60)).toBeLessThanOrEqual(peakShape);
    const step = Math.abs(hourShape(minute / 60) - hourShape(((minute + 1) % 1440) / 60));
    expect(step).toBeLessThan(0.01);
  }
});

test('more agents are given more work', () => {
  const doubled = {
    ...config,
    agentGroups: config.agentGroups.map((group) => ({ ...group, agents: group.agents * 2 })),
  };
  const total = (demand: { contactsPerHour: number }[]) =>
    demand.reduce((sum, { contactsPerHour }) => sum + contactsPerHour, 0);
  expect(total(demandOf(doubled))).toBeGreaterThan(2 * total(demandOf(config)));
});

test('customers have numbers of their own', () => {
  const phones = Array.from({ length: customerLimit }, (_, index) => customer(index).phone);
  expect(new Set(phones).size).toBe(customerLimit);
});
