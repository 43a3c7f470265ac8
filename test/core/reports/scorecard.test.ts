import { expect, test } from 'vitest';
import { type ApiSources, answerRoute } from '../../../core/reports/answer-route.ts';
import type { Caller } from '../../../core/reports/center.ts';
import center from '../../fixtures/center.ts';
import { countsOf } from './figures-reader.ts';
import { memoryReader } from './memory-reader.ts';

const cell = (agent: string, queue: string, handled: number, handleSeconds: number) => ({
  key: [agent, queue, 'VOICE'],
  at: '2026-11-02',
  counts: countsOf({ handled, handleContacts: handled, handleSeconds }),
});
const reader = memoryReader({
  cells: [
    cell('ana', 'sales', 20, 2000),
    cell('ana', '-', 5, 50),
    cell('ben', 'sales', 10, 2000),
    cell('ben', 'billing', 90, 9),
    cell('eva', 'sales', 12, 3600),
    cell('joe', 'sales', 2, 2),
    cell('kim', 'billing', 50, 50),
  ],
  catalogue: { agent: [{ id: 'ana', name: 'Ana' }], queue: [{ id: 'sales', name: 'Sales' }] },
});

const ask = (caller: Caller, query: Record<string, string>, route = 'scorecard' as const) =>
  answerRoute(
    route,
    { params: {}, query: { from: '2026-11-01', to: '2026-11-30', ...query }, caller, now: 0 },
    { reader, config: center } as unknown as ApiSources,
  );

test('an agent stands beside the median of those with enough contacts of the same queues', async () => {
  const answer = await ask({ role: 'supervisor', agent: null }, { agent: 'ana' });
  expect(answer).toMatchObject({
    ok: true,
    value: {
      agent: { id: 'ana', name: 'Ana' },
      queues: [{ id: 'sales', name: 'Sales' }],
      peers: 2, // ben and eva; joe has too few, kim none of sales
      metrics: { contactsHandled: 25, averageHandleTime: 2050 / 25 },
      medians: { contactsHandled: 11, averageHandleTime: (200 + 300) / 2 },
    },
  });
});

test('agents see their own scorecard, whomever they ask for', async () => {
  const answer = await ask({ role: 'agent', agent: 'eva' }, { agent: 'ana' });
  expect(answer).toMatchObject({ ok: true, value: { agent: { id: 'eva' } } });
  const unnamed = await ask({ role: 'agent', agent: 'eva' }, {});
  expect(unnamed).toMatchObject({ ok: true, value: { agent: { id: 'eva' } } });
});

test('of fewer than three others an agent learns nothing: the median would tell whose figures it is', async () => {
  const few = await ask({ role: 'agent', agent: 'ana' }, {});
  expect(few).toMatchObject({
    value: { peers: 0, metrics: { contactsHandled: 25 }, medians: { contactsHandled: null } },
  });
  const enough = await ask({ role: 'agent', agent: 'joe' }, {});
  // Ana, ben and eva handled 20, 10 and 12 of sales.
  expect(enough).toMatchObject({ value: { peers: 3, medians: { contactsHandled: 12 } } });
});

test('a supervisor names an agent', async () => {
  const answer = await ask({ role: 'supervisor', agent: null }, {});
  expect(answer).toMatchObject({ ok: false, problem: { code: 'query-invalid', field: 'agent' } });
});

test('after-contact work of everybody is for supervisors', async () => {
  const asked = { params: {}, query: { from: '2026-11-01', to: '2026-11-02' }, now: 0 };
  const answer = await answerRoute(
    'afterContactWork',
    { ...asked, caller: { role: 'agent', agent: 'eva' } },
    { reader, config: center } as unknown as ApiSources,
  );
  expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
});
