import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spareAgents, type Team } from '../../../core/staffing/spare-agents.ts';
import { trimmedMean } from '../../../core/staffing/trimmed-mean.ts';

test('by hand: two teams, one of them for both queues', () => {
  const teams = [
    { agents: 8, queues: ['Sales', 'Billing'] },
    { agents: 4, queues: ['Billing'] },
  ];
  const needed = (queue: string) => (queue === 'Sales' ? 4 : 3);
  // The first is busy with 4 of 8 for sales and 8 of 12 parts of 3 for billing: 2 are left, one for each queue.
  expect(spareAgents('Sales', teams, needed)).toBeCloseTo(1, 12);
  // The second is busy with 4 of 12 parts of 3.
  expect(spareAgents('Billing', teams, needed)).toBeCloseTo(1 + 3, 12);
  expect(spareAgents('Support', teams, needed)).toBe(0);
});

const queues = ['a', 'b', 'c', 'd'];
const team: fc.Arbitrary<Team> = fc.record({
  agents: fc.double({ min: 0, max: 30, noNaN: true }),
  queues: fc.subarray(queues, { minLength: 1 }),
});
const teamsOf = fc.array(team, { minLength: 1, maxLength: 4 });
const needsOf = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), {
  minLength: 4,
  maxLength: 4,
});
const needing = (needs: number[]) => (queue: string) => needs[queues.indexOf(queue)] ?? 0;
const slack = 1e-9;

test('more agents never leave fewer, more need never leaves more', () => {
  fc.assert(
    fc.property(teamsOf, needsOf, fc.nat(3), fc.nat(3), (teams, needs, index, which) => {
      const before = spareAgents('a', teams, needing(needs));
      const grown = teams.map((one, at) =>
        at === index % teams.length ? { ...one, agents: one.agents + 1 } : one,
      );
      expect(spareAgents('a', grown, needing(needs))).toBeGreaterThanOrEqual(before - slack);
      const busier = needs.map((need, at) => (at === which ? need + 1 : need));
      expect(spareAgents('a', teams, needing(busier))).toBeLessThanOrEqual(before + slack);
    }),
    { numRuns: 500 },
  );
});

test('no agent is left over twice', () => {
  fc.assert(
    fc.property(teamsOf, needsOf, (teams, needs) => {
      const left = queues.reduce((sum, one) => sum + spareAgents(one, teams, needing(needs)), 0);
      expect(left).toBeLessThanOrEqual(teams.reduce((sum, { agents }) => sum + agents, 0) + slack);
    }),
  );
});

test('a trimmed mean leaves the extremes out where there are enough', () => {
  expect(trimmedMean([])).toBe(0);
  expect(trimmedMean([2, 4])).toBe(3);
  expect(trimmedMean([100, 1, 3, 0])).toBe(2);
});
