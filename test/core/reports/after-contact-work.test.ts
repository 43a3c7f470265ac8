import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysQuery } from '../../../core/api/figures-wire.ts';
import { contactsQuery } from '../../../core/api/wire.ts';
import { cellsOf, parseCellId } from '../../../core/metrics/cells.ts';
import type { CellRange, IndexedContact } from '../../../core/pipeline/reader.ts';
import { afterContactWork } from '../../../core/reports/after-contact-work.ts';
import { contacts } from '../../../core/reports/contacts.ts';
import center from '../../fixtures/center.ts';
import { countsOf } from './figures-reader.ts';
import { indexed, indexReader } from './indexed-contacts.ts';
import { memoryReader } from './memory-reader.ts';

const [early, late] = ['2026-11-02T08:00Z', '2026-11-02T08:15Z'];
/** Contacts of an agent in Sales: how many have so many seconds of after-contact work. */
const work = (agent: string, at: string, seconds: Record<number, number>) => {
  const all = Object.entries(seconds);
  const handled = all.reduce((sum, [, count]) => sum + count, 0);
  const total = all.reduce((sum, [second, count]) => sum + Number(second) * count, 0);
  const counted = { handled, afterContactWorkContacts: handled, afterContactWorkSeconds: total };
  return {
    key: [agent, 'sales', 'VOICE'],
    at,
    counts: countsOf(counted, { afterContactWorkTimes: seconds }),
  };
};
const queue = (channel: string, at: string, queuedByEnqueue: number, handledByAnswer: number) => ({
  ...{ key: ['sales', channel], at },
  counts: countsOf({ queuedByEnqueue, handledByAnswer }),
});

const cells = {
  agent: [
    work('ana', early, { 10: 60 }),
    work('ana', late, { 10: 20, 20: 15 }),
    work('ben', late, { 600: 5 }),
  ],
  // By channel Sales keeps up with chats alone; together it falls behind in the later quarter hour.
  queue: [queue('VOICE', early, 5, 5), queue('VOICE', late, 9, 5), queue('CHAT', late, 1, 2)],
};
const reader = {
  ...memoryReader({ catalogue: { queue: [{ id: 'sales', name: 'Sales' }] } }),
  cells: async ({ view }: CellRange) => cells[view as keyof typeof cells],
};

test('who works longest after contacts, and when their queue falls behind', async () => {
  const query = daysQuery.parse({ from: '2026-11-02', to: '2026-11-02' });
  const answer = await afterContactWork(query, reader, center);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const { queues, agents } = answer.value;
  // 100 contacts, sorted: 80 of 10 s, 15 of 20 s, 5 of 600 s. The 95th is one of 20 s.
  expect(queues).toEqual([{ id: 'sales', name: 'Sales', contacts: 100, p95: 20 }]);
  expect(agents).toMatchObject([
    {
      ...{ id: 'ana', contacts: 95, abovePercentile: 0 },
      whileBehind: (20 * 10 + 15 * 20) / (80 * 10 + 15 * 20),
      metrics: { averageAfterContactWorkTime: 1100 / 95, medianAfterContactWorkTime: 10 },
    },
    {
      ...{ id: 'ben', contacts: 5, abovePercentile: 1, whileBehind: 1 },
      above: [{ id: 'sales', name: 'Sales', contacts: 5, atLeastSeconds: 21 }],
    },
  ]);
});

test('the contacts above their queue’s percentile are exactly those that the list has', async () => {
  const monday = Date.parse('2026-11-02T09:00:00Z') / 1000;
  const held = ['sales', 'support'].flatMap((queue, side) =>
    Array.from({ length: 60 }, (_, at) =>
      indexed({
        ...{ id: `${queue}-${at}`, queue, agent: at % 7 === 0 ? 'ana' : 'bea' },
        ...{ initiated: monday + at * 60, afterContactWorkSeconds: (at * at * (side + 1)) % 400 },
      }),
    ),
  );
  const rows = held.map(({ tally: { keys, counts } }) => ({
    ...{ key: [keys.agent, keys.queue, 'VOICE'], at: early, counts: counts.disconnect },
  }));
  const cellsOf = async ({ view }: CellRange) => (view === 'agent' ? rows : []);
  const query = daysQuery.parse({ from: '2026-11-02', to: '2026-11-02' });
  const answer = await afterContactWork(query, { ...reader, cells: cellsOf }, center);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const above = answer.value.agents.flatMap((agent) =>
    agent.above.map((one) => ({ ...one, agent: agent.id })),
  );
  expect(new Set(above.map(({ id }) => id))).toEqual(new Set(['sales', 'support']));
  for (const { id, agent, atLeastSeconds, contacts: count } of above) {
    const list = contactsQuery.parse({
      ...{ from: String(monday - 3600), to: String(monday + 86_400), limit: '500' },
      ...{ metric: 'afterContactWorkTime95', agents: agent, queues: id },
      atLeastSeconds: String(atLeastSeconds),
    });
    const found = await contacts(list, indexReader(held), center);
    expect(found.ok && found.value.contacts.length).toBe(count);
  }
});

/** Both the cells and the indexes of the contacts given. */
const readerOf = (held: IndexedContact[]) => {
  const rows = held.flatMap(({ tally }) =>
    [...cellsOf(tally)].map(([id, counts]) => ({ ...parseCellId(id), counts })),
  );
  return {
    ...indexReader(held),
    catalogue: memoryReader({
      catalogue: {
        queue: [{ id: 'sales', name: 'Sales' }],
        queueChannel: ['sales~VOICE', 'support~VOICE'].map((id) => ({ id, name: id })),
      },
    }).catalogue,
    cells: async ({ view, resolution, from, to }: CellRange) =>
      rows.filter(
        (row) =>
          row.view === view && row.resolution === resolution && row.at >= from && row.at <= to,
      ),
  };
};

const someWork = fc.array(
  fc.record({
    queue: fc.constantFrom('sales', 'support', null),
    agent: fc.constantFrom('ana', 'bea', null),
    minute: fc.nat(60),
    waitSeconds: fc.nat(300),
    interactionSeconds: fc.nat(300),
    afterContactWorkSeconds: fc.constantFrom(0, 0, 10, 300),
  }),
  { minLength: 10, maxLength: 40 },
);

test('the work while the queue fell behind is of exactly the contacts that the list has', async () => {
  const monday = Date.parse('2026-11-02T09:00:00Z') / 1000;
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(someWork, async (shapes) => {
      const held = shapes.map(({ minute, ...shape }, at) =>
        indexed({ id: `c${at}`, initiated: monday + minute * 60, ...shape }),
      );
      const query = daysQuery.parse({ from: '2026-11-02', to: '2026-11-02' });
      const answer = await afterContactWork(query, readerOf(held), center);
      if (!answer.ok) throw new Error(answer.problem.detail);
      for (const { id, behind, whileBehind } of answer.value.agents) {
        const list = contactsQuery.parse({
          ...{ from: String(monday - 3600), to: String(monday + 80_000), limit: '500' },
          ...{ metric: 'averageAfterContactWorkTime', agents: id, queues: behind.queues.join() },
          whileBehind: 'true',
        });
        const found = await contacts(list, readerOf(held), center);
        if (!found.ok) throw new Error(found.problem.detail);
        const ids = new Set(found.value.contacts.map(({ contactId }) => contactId));
        expect(ids.size).toBe(behind.contacts);
        seen += ids.size;
        const own = held.filter(({ tally }) => tally.keys.agent === id);
        const seconds = (some: IndexedContact[]) =>
          some.reduce((sum, { tally }) => sum + (tally.counts.disconnect.ws ?? 0), 0);
        const listed = own.filter(({ contactId }) => ids.has(contactId));
        expect(whileBehind).toBe(seconds(own) === 0 ? null : seconds(listed) / seconds(own));
      }
    }),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(0);
});

test('contacts while a queue fell behind are of 35 days at most', async () => {
  const from = Date.parse('2026-11-02T00:00:00Z') / 1000;
  const span = { from: String(from), to: String(from + 37 * 86_400) };
  const query = contactsQuery.parse({ ...span, whileBehind: 'true' });
  expect(await contacts(query, indexReader([]), center)).toMatchObject({
    ...{ ok: false, problem: { code: 'range-too-long', field: 'to' } },
  });
});
