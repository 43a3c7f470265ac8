import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWait } from '../../../core/wait/estimate-wait.ts';

const pace = { handleSeconds: 240, handled: 100, abandonRate: 0 };
const situation = { ahead: 3, agentsStaffed: 8, agentsAvailable: 0 };

describe('the expected wait', () => {
  test('of the fourth in line with 8 busy agents and 240 s a call is 4 · 240 / 8 s', () => {
    expect(estimateWait(situation, pace)).toBeCloseTo(120, 9);
  });

  test('is shorter when those ahead may give up: 1/(μc) + 1/(μc + θ) + …', () => {
    const served = 8 / 240;
    const expected = [0, 1, 2, 3].reduce((sum, i) => sum + 1 / (served + i * 0.01), 0);
    expect(estimateWait(situation, { ...pace, abandonRate: 0.01 })).toBeCloseTo(expected, 9);
  });

  test('is nothing while more agents are free than go ahead', () => {
    expect(estimateWait({ ahead: 1, agentsStaffed: 8, agentsAvailable: 2 }, pace)).toBe(0);
    expect(estimateWait({ ahead: 1, agentsStaffed: 8, agentsAvailable: 2 }, null)).toBe(0);
  });

  test('counts those ahead whom free agents don’t take', () => {
    expect(estimateWait({ ahead: 3, agentsStaffed: 8, agentsAvailable: 2 }, pace)).toBeCloseTo(
      60,
      9,
    );
  });

  test.each([
    ['nobody serves the queue', { ...situation, agentsStaffed: 0 }, pace],
    ['no handle time is known', situation, null],
    ['too few handle times are known', situation, { ...pace, handled: 29 }],
  ])('is unknown when %s', (_, where, known) => {
    expect(estimateWait(where, known)).toBeNull();
  });

  test('grows with those ahead, shrinks with agents', () => {
    const numbers = fc.record({
      ahead: fc.nat(50),
      agentsStaffed: fc.integer({ min: 1, max: 100 }),
      abandonRate: fc.double({ min: 0, max: 0.1, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, ({ ahead, agentsStaffed, abandonRate }) => {
        const wait = (one: { ahead: number; agentsStaffed: number }) =>
          estimateWait({ ...one, agentsAvailable: 0 }, { ...pace, abandonRate }) ?? 0;
        expect(wait({ ahead: ahead + 1, agentsStaffed })).toBeGreaterThan(
          wait({ ahead, agentsStaffed }),
        );
        expect(wait({ ahead, agentsStaffed: agentsStaffed + 1 })).toBeLessThan(
          wait({ ahead, agentsStaffed }),
        );
      }),
    );
  });
});
