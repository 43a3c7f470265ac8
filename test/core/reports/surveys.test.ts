import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveysAnswer } from '../../../core/api/surveys-wire.ts';
import { surveys } from '../../../core/reports/surveys.ts';
import type { GivenAnswer } from '../../../core/survey/given-answer.ts';
import { type Scale, scales } from '../../../core/survey/survey-answer.ts';
import { indexed, indexReader } from './indexed-contacts.ts';

const config = { timeZone: 'Europe/Madrid' };
const nine = Date.parse('2026-03-02T09:00:00Z') / 1000;
const days = { from: '2026-03-02', to: '2026-03-02' };

type Given = Partial<Record<Scale, number>>;
type Surveyed = {
  id: string;
  agent?: string;
  queue?: string;
  end?: 'finished' | 'left';
  given?: Given;
};

/** What the stores hold after some surveys, each offered 200 s after the call began. */
function kept(all: Surveyed[]) {
  const at = nine + 200;
  const answers = all.flatMap(({ id, given = {} }) =>
    Object.entries(given).map(
      ([scale, answer]): GivenAnswer => ({
        ...{ contactId: id, initialContactId: id, question: scale, scale: scale as Scale },
        ...{ answer, queue: 'Sales', at: at + 10 },
      }),
    ),
  );
  const step = (what: 'entered' | 'finished' | 'left') => ({
    ...{ task: 'survey', step: what, n: 1, reason: '', at },
  });
  const reader = indexReader(
    all.map(({ id, agent = 'ana', queue = 'sales' }) => indexed({ id, agent, queue })),
  );
  return {
    reader,
    lists: {
      answers: async (scale: Scale) => answers.filter((one) => one.scale === scale),
      journeys: async () =>
        all.map(({ id, end }) => ({
          contactId: id,
          steps: end ? [step('entered'), step(end)] : [step('entered')],
        })),
    },
  };
}

async function ask(all: Surveyed[], query: Partial<Parameters<typeof surveys>[0]> = {}) {
  const { lists, reader } = kept(all);
  const answer = await surveys({ ...days, ...query }, lists, reader, config);
  if (!answer.ok) throw new Error(answer.problem.detail);
  return surveysAnswer.parse(answer.value);
}

const three: Surveyed[] = [
  { id: 'a', end: 'finished', given: { csat: 5, ces: 6, nps: 10 } },
  { id: 'b', agent: 'bea', queue: 'billing', end: 'left', given: { csat: 2 } },
  { id: 'c', agent: 'bea', end: 'left' },
  { id: 'd', given: {} },
];

test('scores with their answers; who answered of those who were asked, and how far', async () => {
  const { total, distributions, answers } = await ask(three);
  expect(total.response).toMatchObject({ offered: 4, answered: 2, complete: 1, rate: 0.5 });
  // Wilson, 2 of 4: 0.150 to 0.850.
  expect(total.response.interval?.low).toBeCloseTo(0.15, 3);
  expect(total.response.interval?.high).toBeCloseTo(0.85, 3);
  expect(total.scores).toMatchObject([
    { question: 'ces', answers: 1, value: 6, interval: null },
    { question: 'csat', answers: 2, value: 0.5 },
    { question: 'nps', answers: 1, value: 1 },
  ]);
  const csat = distributions.find(({ question }) => question === 'csat');
  expect(csat?.counts.map(({ count }) => count)).toEqual([0, 1, 0, 0, 1]);
  expect(answers).toHaveLength(4);
  expect(answers).toContainEqual(
    expect.objectContaining({ contactId: 'b', answer: 2, queue: 'billing', agent: 'bea' }),
  );
});

test('by queue, agent and day', async () => {
  const { queues, agents, days: byDay } = await ask(three);
  const offered = (rows: typeof queues) => rows.map(({ key, response }) => [key, response.offered]);
  expect(offered(queues)).toEqual([
    ['billing', 1],
    ['sales', 3],
  ]);
  expect(offered(agents)).toEqual([
    ['ana', 2],
    ['bea', 2],
  ]);
  expect(offered(byDay)).toEqual([['2026-03-02', 4]]);
});

test('an agent gets the own surveys only', async () => {
  const { total, agents, answers } = await ask(three, { agents: ['bea'] });
  expect(total.response).toMatchObject({ offered: 2, answered: 1 });
  expect(agents.map(({ key }) => key)).toEqual(['bea']);
  expect(answers.map(({ contactId }) => contactId)).toEqual(['b']);
});

test('nobody was asked: nothing is defined', async () => {
  const { total, answers } = await ask([]);
  expect(total.response).toMatchObject({ offered: 0, rate: null, interval: null });
  expect(answers).toEqual([]);
});

test('too many days', async () => {
  const { lists, reader } = kept([]);
  const year = { from: '2025-03-02', to: '2026-03-02' };
  expect(await surveys(year, lists, reader, config)).toMatchObject({
    problem: { code: 'range-too-long' },
  });
});

const score = (scale: Scale) =>
  fc.option(fc.integer({ min: scales[scale].from, max: scales[scale].to }));
const someone = fc
  .record({
    agent: fc.constantFrom('ana', 'bea'),
    queue: fc.constantFrom('sales', 'billing'),
    ...{ csat: score('csat'), ces: score('ces'), nps: score('nps') },
  })
  .map(({ agent, queue, ...given }) => ({
    ...{ agent, queue },
    given: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Given,
  }));

test('rates lie in [0, 1], intervals hold their values, and parts make the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someone, { maxLength: 12 }), async (all) => {
      const answer = await ask(all.map((one, at) => ({ ...one, id: `c${at}` })));
      const rows = [answer.total, ...answer.queues, ...answer.agents, ...answer.days];
      for (const { response, scores } of rows) {
        expect(response.answered).toBeLessThanOrEqual(response.offered);
        for (const { value, interval } of [
          { value: response.rate, interval: response.interval },
          ...scores,
        ])
          if (value !== null && interval !== null) {
            expect(interval.low).toBeLessThanOrEqual(value + 1e-9);
            expect(interval.high).toBeGreaterThanOrEqual(value - 1e-9);
          }
      }
      for (const part of [answer.queues, answer.agents, answer.days])
        expect(part.reduce((sum, { response }) => sum + response.offered, 0)).toBe(all.length);
      for (const { question, counts } of answer.distributions)
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(
          answer.answers.filter((one) => one.question === question).length,
        );
    }),
    { numRuns: 40 },
  );
});
