import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { profileStore } from '../../adapters/dynamodb/profile-store.ts';
import { processBatch } from '../../adapters/kinesis/process-batch.ts';
import { routes } from '../../core/api/routes.ts';
import * as wire from '../../core/api/wire.ts';
import { call } from '../fixtures/contact-records.ts';
import { kinesisRecord } from '../fixtures/deliveries.ts';
import {
  agent,
  type Claims,
  claimsOf,
  httpApiEvent,
  supervisor,
} from '../fixtures/http-api-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import { openPipeline } from '../pipeline/fold-stream.ts';
import { day, refusedRequests, span } from './refused-requests.ts';

let engines: TestDatabase;
let serve: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Of 2 March 2026: Ana answered two sales calls and one of support, Bea one of sales; one caller gave up. */
const records = [
  call({ id: 'ana-1', waitSeconds: 10, customer: '+34600000001' }),
  call({ id: 'ana-2', waitSeconds: 60, customer: '+34600000001', initiated: 1_772_446_000 }),
  call({ id: 'ana-3', queue: 'support' }),
  call({ id: 'bea-1', agent: 'bea', contactType: 'invoice' }),
  call({ id: 'lost', agent: null, waitSeconds: 90 }),
];

beforeAll(async () => {
  engines = await startTestDatabase();
  const database = await engines.emptyTables();
  const stream = records.map((record, at) => kinesisRecord(JSON.stringify(record), at));
  await processBatch(stream, openPipeline(database));
  await profileStore(centerItems(database, database.tables.center)).save({
    ...{ customerId: 'C-7', numbers: ['+34600000001', '+34600000007'] },
  });
  Object.assign(process.env, {
    CONTACTS_TABLE: database.tables.contacts,
    METRICS_TABLE: database.tables.metrics,
    CENTER_TABLE: database.tables.center,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  const { handler } = await import('../../functions/serve-dashboard.ts');
  serve = (event) =>
    handler(event, lambdaContext('serve-dashboard')) as Promise<APIGatewayProxyStructuredResultV2>;
}, 60_000);
afterAll(() => engines.stop());
afterEach(() => vi.unstubAllEnvs());

async function get(path: string, claims?: Claims) {
  const answer = await serve(httpApiEvent(path, claims));
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: JSON.parse(answer.body ?? ''),
  };
}

test.each([
  ['center', '/api/center'],
  ['today', '/api/today'],
  ['history', `/api/history?${day}&groupBy=queue`],
  ['contacts', `/api/contacts?${span}&metric=serviceLevel`],
  ['contact', '/api/contacts/ana-1'],
  ['story', '/api/contacts/ana-1/story'],
  ['repeats', `/api/repeats?${day}`],
  ['selfService', `/api/self-service?${day}`],
  ['surveys', `/api/surveys?${day}`],
  ['callbackFigures', `/api/callback-figures?${day}`],
  ['callbackSlots', '/api/callbacks/slots?queue=Sales'],
] as const)('a supervisor gets %s, in the shape of the contract', async (name, path) => {
  const { status, headers, body } = await get(path, supervisor);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  expect(routes[name].answer.safeParse(body)).toMatchObject({ success: true });
});

test('figures of a day, by queue', async () => {
  const { body } = await get(`/api/history?${day}&groupBy=queue`, supervisor);
  const queues = Object.fromEntries(
    body.groups.map(({ key, metrics }: { key: string; metrics: wire.MetricValues }) => [
      key,
      [metrics.contactsQueued, metrics.contactsHandled, metrics.contactsAbandoned],
    ]),
  );
  expect(queues).toEqual({ sales: [4, 3, 1], support: [1, 1, 0] });
  // Within 20 s, whether answered or not: ana-1, ana-3 and bea-1 (12 s, the fixture's own) of five.
  expect(body.totals.serviceLevel).toBe(3 / 5);
});

test('a customer’s contacts are found by the key that a contact shows, and it tells nothing of the number', async () => {
  const { body } = await get('/api/contacts/ana-1', supervisor);
  expect(body.customer).toMatch(/^[\w-]{22}$/);
  expect(body.record).toMatchObject({ ContactId: 'ana-1' });
  const list = await get(`/api/customers/${body.customer}/contacts`, supervisor);
  expect(list.body.contacts.map(({ contactId }: wire.ContactRow) => contactId)).toEqual([
    'ana-2',
    'ana-1',
  ]);
});

test('a customer’s contacts are found by id and by any of their numbers, with those of the others', async () => {
  for (const id of ['C-7', '+34600000001', '+34600000007']) {
    const path = `/api/customers/${encodeURIComponent(id)}`;
    const { body } = await get(`${path}/contacts`, supervisor);
    const ids = body.contacts.map(({ contactId }: wire.ContactRow) => contactId);
    expect(ids).toEqual(['ana-2', 'ana-1']);
    expect((await get(path, supervisor)).body.history.contacts).toEqual(body.contacts);
  }
});

test('a customer who calls again within the days is a repeat; a chain’s later contacts are not', async () => {
  const { body } = await get(`/api/repeats?${day}`, supervisor);
  // Ana-2 follows ana-1 by the same customer; the other three share the fixture's number and minute.
  expect(body).toMatchObject({
    contacts: 5,
    repeats: 1,
    rate: 1 / 5,
    followed: 1,
    resolution: 4 / 5,
  });
  expect(body.rows[0].contactId).toBe('ana-2');
});

test('an agent sees the own figures, whatever was asked for', async () => {
  for (const path of [`/api/history?${day}`, `/api/history?${day}&agents=bea`]) {
    const { status, body } = await get(path, agent('ana'));
    expect(status).toBe(200);
    expect(body.totals).toMatchObject({ contactsHandled: 3, contactsAbandoned: 0 });
  }
});

test('an agent sees the own contacts, whatever was asked for', async () => {
  const { body } = await get(`/api/contacts?${span}&agents=bea`, agent('ana'));
  const ids = body.contacts.map(({ contactId }: wire.ContactRow) => contactId);
  expect(ids.toSorted()).toEqual(['ana-1', 'ana-2', 'ana-3']);
  expect((await get('/api/contacts/ana-1', agent('ana'))).status).toBe(200);
});

test('an agent of whom there is no contact yet sees nothing of the others', async () => {
  const { body } = await get(`/api/history?${day}`, agent('new.one'));
  expect(body.totals.contactsCreated).toBe(0);
  const list = await get(`/api/contacts?${span}`, agent('new.one'));
  expect(list.body).toEqual({ contacts: [], cursor: null, total: 0 });
  const center = await get('/api/center', agent('ana'));
  expect(center.body.agents).toEqual([{ id: 'ana', name: 'ana', username: 'ana' }]);
});

test.each(refusedRequests)('%s is refused', async (_, path, claims, status, code, field) => {
  const answer = await get(path, claims);
  expect([answer.status, answer.body.code, answer.body.field]).toEqual([status, code, field]);
  expect(wire.problem.safeParse(answer.body).success).toBe(true);
});

test('another method than GET has no route', async () => {
  const answer = await serve(httpApiEvent('/api/center', supervisor, 'POST'));
  expect(answer.statusCode).toBe(404);
});

test('without sign-in, on the laptop, everyone is a supervisor', async () => {
  vi.stubEnv('SIGN_IN', 'off');
  const { status, body } = await get('/api/center');
  expect([status, body.role, body.agent]).toEqual([200, 'supervisor', null]);
});

test('several groups in one claim are told apart', async () => {
  const claims = claimsOf('ana', 'agents', 'supervisors');
  expect((await get('/api/center', claims)).body.role).toBe('supervisor');
});

test('the API’s description is served and names every route', async () => {
  const { status, body } = await get('/api/openapi.json', supervisor);
  expect(status).toBe(200);
  expect(Object.keys(body.paths).sort()).toEqual(
    [...new Set(Object.values(routes).map(({ path }) => path))].sort(),
  );
});
