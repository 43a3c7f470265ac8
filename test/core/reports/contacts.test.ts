import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distributionsQuery } from '../../../core/api/figures-wire.ts';
import { contactsQuery } from '../../../core/api/wire.ts';
import { histogramOf } from '../../../core/metrics/counts.ts';
import { atQuantile, quantile } from '../../../core/metrics/histogram.ts';
import { sumOf } from '../../../core/metrics/metrics.ts';
import type { IndexedContact, Reader } from '../../../core/pipeline/reader.ts';
import { contacts, customerContacts } from '../../../core/reports/contacts.ts';
import { distributions } from '../../../core/reports/distributions.ts';
import center from '../../fixtures/center.ts';
import { indexed, indexReader } from './indexed-contacts.ts';
import { memoryReader } from './memory-reader.ts';

const monday = Date.parse('2026-03-02T00:00:00Z') / 1000;
const span = { from: String(monday), to: String(monday + 3 * 86_400) };

async function page(query: Record<string, string>, reader: Reader) {
  const answer = await contacts(contactsQuery.parse({ ...span, ...query }), reader, center);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const { contacts: rows, cursor } = answer.value;
  return { ids: rows.map(({ contactId }) => contactId), cursor };
}

/** The ids of all pages; `between` runs before each further page. */
async function pages(query: Record<string, string>, reader: Reader, between = () => {}) {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const next = await page({ ...query, ...(cursor && { cursor }) }, reader);
    found.push(...next.ids);
    cursor = next.cursor;
    between();
  } while (cursor !== null);
  return found;
}

/** By end, the latest first; those of one second by id. */
const byEnd = (held: IndexedContact[]) =>
  held
    .toSorted(
      (a, b) =>
        (b.tally.instants.disconnect ?? 0) - (a.tally.instants.disconnect ?? 0) ||
        (a.contactId < b.contactId ? -1 : 1),
    )
    .map(({ contactId }) => contactId);

/** Starts fall on few instants, so that many contacts end in the same second. */
const someContacts = fc
  .array(
    fc.record({
      queue: fc.constantFrom('sales', 'support', 'billing', null),
      agent: fc.constantFrom('ana', 'bea'),
      minute: fc.nat(40),
    }),
    { maxLength: 30 },
  )
  .map((shapes) =>
    shapes.map(({ queue, agent, minute }, at) =>
      indexed({ id: `c${(at * 7) % 30}`, queue, agent, initiated: monday + minute * 5400 }),
    ),
  );

test.each([
  ['of the center', {}],
  ['of agents', { agents: 'ana,bea' }],
])(
  'lists %s are newest first across queues, days and pages, each contact once',
  async (_, scope) => {
    await fc.assert(
      fc.asyncProperty(someContacts, fc.integer({ min: 1, max: 9 }), async (held, limit) => {
        const wanted =
          'agents' in scope ? held.filter((one) => one.tally.keys.agent !== '-') : held;
        expect(await pages({ limit: String(limit), ...scope }, indexReader(held))).toEqual(
          byEnd(wanted),
        );
      }),
    );
  },
);

test.each(['averageHandleTime', 'handleTime90'])(
  'a percentile opens to the contacts at or above it: of %s, all but those of a lower rank',
  async (metric) => {
    const times = fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(times, fc.constantFrom(0.5, 0.8, 0.9, 0.95, 1), async (seconds, share) => {
        const held = seconds.map((interactionSeconds, at) =>
          indexed({ id: `c${at}`, initiated: monday + at * 60, interactionSeconds }),
        );
        const counts = sumOf(held.map(({ tally }) => tally.counts.disconnect));
        const least = atQuantile(quantile(histogramOf(counts, 'handleTimes'), share) ?? -1);
        const found = await pages({ metric, atLeastSeconds: String(least) }, indexReader(held));
        const handled = held.map(({ contactId, tally }) => [contactId, tally.counts.disconnect.hs]);
        const longer = handled.filter(([, time]) => Number(time) >= least).map(([id]) => id);
        expect(found.toSorted()).toEqual(longer.toSorted());
        expect(found.length).toBeGreaterThan(seconds.length - Math.ceil(share * seconds.length));
      }),
      { numRuns: 40 },
    );
  },
);

test.each(['atLeastSeconds', 'lessThanSeconds'])(
  'a figure that isn’t in seconds has no contacts by seconds: %s',
  async (field) => {
    const query = contactsQuery.parse({ ...span, metric: 'serviceLevel', [field]: '10' });
    expect(await contacts(query, indexReader([]), center)).toMatchObject({
      ok: false,
      problem: { code: 'query-invalid', field },
    });
  },
);

test('each range of a distribution counts exactly the contacts that it opens to', async () => {
  const times = fc.array(fc.nat({ max: 9000 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(times, async (seconds) => {
      const held = seconds.map((interactionSeconds, at) =>
        indexed({ id: `c${at}`, initiated: monday + at * 60, interactionSeconds }),
      );
      const counts = sumOf(held.map(({ tally }) => tally.counts.disconnect));
      const cells = [{ key: ['VOICE'], at: '2026-03-02', counts }];
      const days = distributionsQuery.parse({ from: '2026-03-02', to: '2026-03-02' });
      const answer = await distributions(days, memoryReader({ cells }), center);
      if (!answer.ok) throw new Error(answer.problem.detail);
      const spread = answer.value.distributions.find(({ name }) => name === 'handleTimes');
      for (const { from, to, contacts: count } of spread?.bins ?? []) {
        const within = { atLeastSeconds: String(from), ...(to && { lessThanSeconds: String(to) }) };
        const query = { metric: 'averageHandleTime', ...within };
        expect(await pages(query, indexReader(held))).toHaveLength(count);
      }
    }),
    { numRuns: 20 },
  );
});

test('a queue that appears between two pages neither repeats nor hides a contact of the others', async () => {
  const held = ['sales', 'support', 'sales', 'support'].map((queue, at) =>
    indexed({ id: `old-${at}`, queue, initiated: monday + 40_000 - at * 60 }),
  );
  let late: IndexedContact | null = indexed({ id: 'late', queue: 'a-new-one', initiated: monday });
  const found = await pages({ limit: '1' }, indexReader(held), () => {
    if (late) held.unshift(late);
    late = null;
  });
  expect(found).toEqual(['old-0', 'old-1', 'old-2', 'old-3', 'late']);
});

test('a long empty span is walked in several answers, each of bounded work', async () => {
  const held = [indexed({ id: 'only', initiated: monday })];
  const year = { to: String(monday + 365 * 86_400) };
  const reader = indexReader(held);
  const first = await page(year, reader);
  expect(first.ids).toEqual([]);
  expect(first.cursor).not.toBeNull();
  expect(reader.read.length).toBeLessThanOrEqual(160);
  expect(await pages(year, reader)).toEqual(['only']);
});

test('a page does not ask again for days that lie before its cursor', async () => {
  const held = [0, 1, 2].map((day) =>
    indexed({ id: `day-${day}`, initiated: monday + day * 86_400 + 3600 }),
  );
  const { cursor } = await page({ limit: '1' }, indexReader(held));
  const reader = indexReader(held);
  expect((await page({ limit: '1', cursor: String(cursor) }, reader)).ids).toEqual(['day-1']);
  expect(reader.read.filter((one) => one.by === 'queue' && one.utcDay > '2026-03-04')).toEqual([]);
});

test('whatever a cursor says, it leads only to contacts of the own query', async () => {
  const held = [
    indexed({ id: 'ana-1', agent: 'ana', initiated: monday }),
    indexed({ id: 'bea-1', agent: 'bea', initiated: monday + 60 }),
  ];
  const { cursor } = await page({ agents: 'bea', limit: '1' }, indexReader(held));
  const own = await page({ agents: 'ana', cursor: String(cursor) }, indexReader(held));
  expect(own.ids).toEqual(['ana-1']);
});

test.each(['abc', '[]', '[-1]', '[1.5]', '[1,2]', '["1"]', '[0,{"contactId":"c"}]', '{}', 'null'])(
  'the cursor %s is refused',
  async (cursor) => {
    const query = contactsQuery.parse({ ...span, cursor });
    expect(await contacts(query, indexReader([]), center)).toMatchObject({
      ok: false,
      problem: { code: 'cursor-invalid', field: 'cursor' },
    });
  },
);

test('a customer’s contacts on all their lines come by their start, newest first, page by page', async () => {
  const held = Array.from({ length: 205 }, (_, at) =>
    indexed({
      id: `c${at}`,
      customer: at % 3 === 0 ? '+34600000003' : '+34600000001',
      initiated: monday + at * 60,
    }),
  );
  const reader = indexReader([...held, indexed({ id: 'another', customer: '+34600000002' })]);
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const answer = await customerContacts(['+34600000001', '+34600000003'], cursor, reader);
    if (!answer.ok) throw new Error(answer.problem.detail);
    found.push(...answer.value.contacts.map(({ contactId }) => contactId));
    cursor = answer.value.cursor ?? undefined;
  } while (cursor);
  expect(found).toEqual(held.map(({ contactId }) => contactId).toReversed());
});
