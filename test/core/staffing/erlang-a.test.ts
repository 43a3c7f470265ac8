import { describe, expect, test } from 'vitest';
import { erlangA } from '../../../core/staffing/erlang-a.ts';

/** 48 calls a minute of one minute each, 50 agents: the comparison with Erlang C in Garnett, Mandelbaum and Reiman (2002). */
const example = { arrivalRate: 48 / 60, serviceRate: 1 / 60, agents: 50 };

describe('published numbers', () => {
  test('with a mean patience of two minutes: 3.1 % abandon, 3.7 s, 3 wait, 93 % busy', () => {
    const { abandonment, meanWaitSeconds, meanQueue, occupancy } = erlangA({
      ...example,
      abandonRate: 1 / 120,
    });
    expect(abandonment).toBeCloseTo(0.031, 3);
    expect(meanWaitSeconds).toBeCloseTo(3.7, 1);
    expect(Math.round(meanQueue)).toBe(3);
    expect(occupancy).toBeCloseTo(0.93, 2);
  });

  test('without abandonment, Erlang C: 20.8 s, 17 wait, 96 % busy', () => {
    const { abandonment, meanWaitSeconds, meanQueue, occupancy } = erlangA({
      ...example,
      abandonRate: 0,
    });
    expect(abandonment).toBe(0);
    expect(meanWaitSeconds).toBeCloseTo(20.8, 1);
    expect(Math.round(meanQueue)).toBe(17);
    expect(occupancy).toBeCloseTo(0.96, 10);
  });
});

describe('theory', () => {
  test('patience as long as service: as many as come, so the number there is Poisson', () => {
    const load = 6;
    const { waitProbability } = erlangA({
      arrivalRate: load,
      serviceRate: 1,
      agents: 8,
      abandonRate: 1,
    });
    let [term, below] = [Math.exp(-load), 0];
    for (let count = 0; count < 8; count++) {
      below += term;
      term *= load / (count + 1);
    }
    expect(waitProbability).toBeCloseTo(1 - below, 12);
  });

  test('what comes is served or abandons', () => {
    const load = { arrivalRate: 0.2, serviceRate: 1 / 100, agents: 15, abandonRate: 1 / 60 };
    const { abandonment, occupancy } = erlangA(load);
    expect(occupancy * load.agents * load.serviceRate).toBeCloseTo(0.2 * (1 - abandonment), 12);
  });

  test('one agent, no abandonment: the wait of M/M/1', () => {
    const { meanWaitSeconds } = erlangA({
      arrivalRate: 0.5,
      serviceRate: 1,
      agents: 1,
      abandonRate: 0,
    });
    expect(meanWaitSeconds).toBeCloseTo(1, 10);
  });

  test('more than the agents can do needs abandonment', () => {
    expect(() => erlangA({ ...example, agents: 48, abandonRate: 0 })).toThrow('below');
    expect(erlangA({ ...example, agents: 24, abandonRate: 1 / 60 }).abandonment).toBeGreaterThan(
      0.49,
    );
  });
});
