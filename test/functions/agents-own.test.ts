import { S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

const requests = fc
  .constantFrom(...open, ...open, ...(Object.keys(routes) as RouteName[]))
  .chain((route) =>
    fc.record({
      route: fc.constant(route),
      query: queryOf(route),
      id: fc.constantFrom(...idsOf(route, 'acme'), `${bea}-1`, `${bea}-live`, `${ana}-2`, bea),
    }),
  );

test('no query, path or id tells an agent of another agent', async () => {
  const answered = new Map<RouteName, number>();
  await fc.assert(
    fc.asyncProperty(requests, async ({ route, query, id }) => {
      const { body: sent } = inOwnWords(route, routeExamples[route], 'acme');
      const asked = { id, query, claims, ...(sent !== undefined && { body: sent }) };
      const { status, body } = await center.ask(route, asked);
      if (status === 200) {
        const contacts = counted[route]?.(JSON.parse(body) as never) ?? 0;
        expect(contacts).toBeLessThanOrEqual(2);
        answered.set(route, Math.max(answered.get(route) ?? 0, contacts));
      }
      const echoed = [id, ...Object.values(query)].filter((text) => text !== '');
      const told = echoed.reduce((text, one) => text.replaceAll(one, ''), body);
      expect(status === 200 ? body : told).not.toMatch(/bea/i);
    }),
    { seed: Number(process.env.FUZZ_SEED ?? 23), numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
  );
  expect(open.filter((route) => !answered.has(route))).toEqual([]);
  for (const route of Object.keys(counted) as RouteName[])
    expect([route, answered.get(route)]).toEqual([route, 2]);
});
