import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as z from 'zod';
import { type RouteName, routes } from '../../core/api/routes.ts';
import { arbitraryOf } from '../fixtures/arbitrary-of-schema.ts';
import { agentsOf, fillCompany, idsOf, inOwnWords } from '../fixtures/fill-company.ts';
import { agentOf, openCompanies } from '../fixtures/two-companies-api.ts';
import { routeExamples } from './route-examples.ts';

vi.mock('../../contact-center.config.ts', () => import('../fixtures/two-tenants.ts'));

mockClient(S3Client);
let center: Awaited<ReturnType<typeof openCompanies>>;
beforeAll(async () => {
  center = await openCompanies();
  await fillCompany('acme', center);
}, 120_000);
afterAll(() => center.stop());

const [ana, bea] = agentsOf('acme');
const claims = agentOf('acme', ana);
const open = (Object.keys(routes) as RouteName[]).filter(
  (route) => routeExamples[route].agent !== 403,
);

type Cells = { metrics: Record<string, number | null> }[];
/** Contacts that an answer counts. Ana has two; with those of Bea there are four. */
const counted: Partial<Record<RouteName, (body: never) => number>> = {
  history: ({ totals }: { totals: Cells[number]['metrics'] }) => totals.contactsHandled ?? 0,
  week: ({ cells }: { cells: Cells }) =>
    cells.reduce((sum, { metrics }) => sum + (metrics.contactsHandled ?? 0), 0),
  contacts: ({ contacts }: { contacts: unknown[] }) => contacts.length,
  distributions: ({ distributions }: { distributions: { contacts: number }[] }) =>
    Math.max(0, ...distributions.map(({ contacts }) => contacts)),
  scorecard: ({ metrics }: Cells[number]) => metrics.contactsHandled ?? 0,
  surveys: ({ answers }: { answers: unknown[] }) => 2 * answers.length,
};

const names = [ana, bea, `${ana},${bea}`, `${ana.toUpperCase()}`, '', '*', '-'];
const likely: Record<string, readonly string[]> = {
  agents: names,
  agent: names,
  queues: ['acme-support', 'acme-sales', ''],
  groupBy: ['agent', 'queue', 'none', 'contactType'],
  metric: ['contactsHandled', 'contactsCreated', 'serviceLevel', 'averageHandleTime'],
  metrics: ['contactsHandled', 'contactsHandled,averageHandleTime'],
  contactTypes: ['type-acme'],
  cursor: [`[1,"${bea}-1"]`, '[4000000000]'],
  username: [bea],
  role: ['supervisor'],
  tenant: ['acme'],
};

/** The example, over the day with data, with some parameters of this or any other route. */
function queryOf(route: RouteName): fc.Arbitrary<Record<string, string>> {
  const shape: z.ZodRawShape = routes[route].query.shape;
  const fields = [...new Set([...Object.keys(shape), ...Object.keys(likely)])]
    .filter((name) => name !== 'from' && name !== 'to')
    .map((name) => {
      const [usual, schema] = [likely[name], shape[name] as z.ZodType | undefined];
      const values = [
        ...(usual ? [fc.constantFrom(...usual)] : []),
        ...(schema ? [arbitraryOf(schema).map(String)] : []),
      ];
      return fc.oneof(...values).map((value) => ({ [name]: value }));
    });
  return fc
    .array(fc.oneof(...fields), { maxLength: 3 })
    .map((all) => Object.assign(inOwnWords(route, routeExamples[route], 'acme').query, ...all));
}

/** Asks as Ana; whatever comes, Bea is not in it but where a refusal repeats what was written. */
async function told(route: RouteName, id: string, query: Record<string, string>) {
  const { status, body } = await center.ask(route, { id, query, claims });
  const written = [id, ...Object.values(query)].filter((text) => text !== '');
  const refusal = written.reduce((text, one) => text.replaceAll(one, ''), body);
  expect(status === 200 ? body : refusal).not.toMatch(/bea/i);
  const contacts = status === 200 ? counted[route]?.(JSON.parse(body) as never) : undefined;
  expect(contacts ?? 0).toBeLessThanOrEqual(2);
  return { status, contacts };
}

const othersIds = [`${bea}-1`, `${bea}-2`, `${bea}-live`, bea, 'waits-acme', 'voice-acme'];

describe.each(open)('%s', (route) => {
  const { query } = inOwnWords(route, routeExamples[route], 'acme');

  test('tells an agent of her own', async () => {
    const [id = ''] = idsOf(route, 'acme');
    const { status, contacts } = await told(route, id, query);
    expect(status).toBe(200);
    if (contacts !== undefined) expect(contacts).toBe(2);
  });

  if (routes[route].path.includes('{id}'))
    test('has no id of another for an agent', async () => {
      for (const id of othersIds)
        expect([id, (await told(route, id, query)).status]).toEqual([id, 404]);
    });

  test('tells an agent nothing of another by any query', async () => {
    await fc.assert(
      fc.asyncProperty(queryOf(route), async (asked) => {
        await told(route, idsOf(route, 'acme')[0] ?? '', asked);
      }),
      { seed: Number(process.env.FUZZ_SEED ?? 23), numRuns: Number(process.env.FUZZ_RUNS ?? 10) },
    );
  });
});
