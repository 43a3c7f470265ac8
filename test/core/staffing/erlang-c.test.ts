import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentsNeeded } from '../../../core/staffing/agents-needed.ts';
import { erlangA } from '../../../core/staffing/erlang-a.ts';
import { answeredWithin } from '../../../core/staffing/erlang-c.ts';

/** 100 calls in half an hour, three minutes each: the usual textbook example, 10 erlangs. */
const textbook = { arrivalRate: 100 / 1800, handleSeconds: 180 };

describe('published numbers', () => {
  test('10 erlangs, 14 agents: 17.4 % wait, 88.8 % are answered within 20 s', () => {
    expect(1 - answeredWithin(0, textbook, 14)).toBeCloseTo(0.174, 3);
    expect(answeredWithin(20, textbook, 14)).toBeCloseTo(0.888, 3);
  });

  test('10 erlangs, 80 % within 20 s: 14 agents', () => {
    expect(agentsNeeded(textbook, { target: 0.8, thresholdSeconds: 20 })).toBe(14);
  });
});

const demand = fc.record({
  arrivalRate: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  handleSeconds: fc.integer({ min: 10, max: 600 }),
});
const level = fc.record({
  target: fc.double({ min: 0, max: 1, noNaN: true }),
  thresholdSeconds: fc.integer({ min: 1, max: 300 }),
});

describe('theory', () => {
  test('without abandonment as many wait as by Erlang A', () => {
    fc.assert(
      fc.property(demand, fc.integer({ min: 1, max: 40 }), (wanted, more) => {
        const agents = Math.ceil(wanted.arrivalRate * wanted.handleSeconds) + more;
        const { waitProbability } = erlangA({
          ...{ arrivalRate: wanted.arrivalRate, serviceRate: 1 / wanted.handleSeconds },
          ...{ agents, abandonRate: 0 },
        });
        expect(1 - answeredWithin(0, wanted, agents)).toBeCloseTo(waitProbability, 9);
      }),
    );
  });

  test('nobody waits where nobody comes, nobody is in time beyond the agents', () => {
    expect(answeredWithin(0, { arrivalRate: 0, handleSeconds: 60 }, 0)).toBe(1);
    expect(answeredWithin(1000, { arrivalRate: 1, handleSeconds: 60 }, 60)).toBe(0);
    expect(agentsNeeded({ arrivalRate: 0, handleSeconds: 60 }, goal)).toBe(0);
  });

  test('the agents needed keep the level, one fewer do not, and more load never needs fewer', () => {
    fc.assert(
      fc.property(demand, level, (wanted, goal) => {
        const agents = agentsNeeded(wanted, goal);
        const reached = answeredWithin(goal.thresholdSeconds, wanted, agents);
        expect(reached).toBeGreaterThanOrEqual(goal.target);
        const load = wanted.arrivalRate * wanted.handleSeconds;
        const fewer = answeredWithin(goal.thresholdSeconds, wanted, agents - 1);
        expect(agents - 1 < load || fewer < goal.target).toBe(true);
        const more = { ...wanted, arrivalRate: wanted.arrivalRate * 1.1 };
        expect(agentsNeeded(more, goal)).toBeGreaterThanOrEqual(agents);
        const longer = { ...wanted, handleSeconds: wanted.handleSeconds * 1.1 };
        expect(agentsNeeded(longer, goal)).toBeGreaterThanOrEqual(agents);
      }),
    );
  });
});

const goal = { target: 0.8, thresholdSeconds: 20 };
