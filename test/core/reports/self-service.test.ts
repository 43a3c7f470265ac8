import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selfServiceAnswer } from '../../../core/api/self-service-wire.ts';
import type { JourneyStep } from '../../../core/journey/journey-step.ts';
import { selfService } from '../../../core/reports/self-service.ts';
import { indexed, indexReader } from './indexed-contacts.ts';

const config = { timeZone: 'Europe/Madrid' };
const days = { from: '2026-03-02', to: '2026-03-02' };
const at = Date.parse('2026-03-02T09:00:05Z') / 1000;

type Told = [task: string, step: JourneyStep['step'], reason?: string];
type Caller = { id: string; queue?: string | null; steps: Told[] };

async function ask(callers: Caller[]) {
  const reader = indexReader(
    callers.map(({ id, queue = null }) => indexed({ id, queue, agent: queue ? 'ana' : null })),
  );
  const list = async () =>
    callers.map(({ id, steps }) => ({
      contactId: id,
      steps: steps.map(([task, step, reason = '']) => ({ task, step, reason, n: 1, at })),
    }));
  const answer = await selfService(days, { list }, reader, config);
  if (!answer.ok) throw new Error(answer.problem.detail);
  return selfServiceAnswer.parse(answer.value);
}

const callers: Caller[] = [
  {
    id: 'solved',
    steps: [
      ['order', 'entered'],
      ['order', 'finished'],
      ['survey', 'entered'],
    ],
  },
  {
    id: 'helped',
    queue: 'sales',
    steps: [
      ['order', 'entered'],
      ['order', 'left', 'agent'],
    ],
  },
  {
    id: 'both',
    queue: 'sales',
    steps: [
      ['order', 'entered'],
      ['order', 'finished'],
    ],
  },
  { id: 'gone', steps: [['identify', 'entered']] },
];

test('solved is who finished a task and needed no queue', async () => {
  const { contacts } = await ask(callers);
  expect(contacts).toMatchObject({ all: 4, solved: 1, queued: 2, ended: 1, rate: 1 / 4 });
});

test('each task with its ends, and the place and reason of leaving', async () => {
  const { tasks, exits } = await ask(callers);
  expect(tasks).toMatchObject([
    { task: 'identify', entered: 1, unfinished: 1, rate: 0 },
    {
      ...{ task: 'order', entered: 3, finished: 2, left: 1, rate: 2 / 3 },
      days: [{ day: '2026-03-02', entered: 3, finished: 2 }],
    },
  ]);
  expect(exits).toHaveLength(3);
  expect(exits).toContainEqual({ task: 'order', reason: 'agent', contacts: 1 });
  expect(exits).toContainEqual({ task: 'identify', reason: null, contacts: 1 });
});

const step = fc.tuple(
  fc.constantFrom('menu', 'order', 'survey'),
  fc.constantFrom<JourneyStep['step']>('entered', 'finished', 'left'),
  fc.constantFrom('', 'agent'),
);
const caller = fc.record({
  queue: fc.constantFrom('sales', null),
  steps: fc.array(step, { maxLength: 5 }),
});

test('sums agree with the visits behind them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(caller, { maxLength: 10 }), async (all) => {
      const { contacts, tasks, exits, visits } = await ask(
        all.map((one, index) => ({ ...one, id: `c${index}` })),
      );
      expect(contacts.solved + contacts.queued + contacts.ended).toBe(contacts.all);
      expect(exits.reduce((sum, one) => sum + one.contacts, 0)).toBe(
        contacts.all - contacts.solved,
      );
      expect(new Set(visits.map(({ contactId }) => contactId)).size).toBe(contacts.all);
      for (const { task, entered, finished, left, unfinished } of tasks) {
        expect(finished + left + unfinished).toBe(entered);
        expect(visits.filter((visit) => visit.task === task)).toHaveLength(entered);
      }
    }),
    { numRuns: 40 },
  );
});
