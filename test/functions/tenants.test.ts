import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  KinesisStreamBatchResponse,
} from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ContactRow } from '../../core/api/wire.ts';
import { centersOf } from '../../core/config/centers-of.ts';
import { agentEvent, morning } from '../fixtures/agent-events.ts';
import { connectEvent } from '../fixtures/connect-event.ts';
import { contactEvent } from '../fixtures/contact-events.ts';
import { call } from '../fixtures/contact-records.ts';
import { type Claims, claimsOf, httpApiEvent } from '../fixtures/http-api-event.ts';
import { kinesisEvent } from '../fixtures/kinesis-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import config from '../fixtures/two-tenants.ts';

vi.mock('../../contact-center.config.ts', () => import('../fixtures/two-tenants.ts'));

const s3 = mockClient(S3Client);
let engines: TestDatabase;
const invoke = {} as Record<Name, (event: unknown) => Promise<unknown>>;
const names = [
  ...(['fold-contacts', 'serve-dashboard', 'manage-callbacks', 'request-callback'] as const),
  ...(['save-survey-answer', 'track-agents', 'track-contacts', 'look-up-caller'] as const),
];
type Name = (typeof names)[number];

/** Ids of queues as the fixtures' ARNs end. */
const queueIds = { 'Acme support': 'acme-support', 'Borealis support': 'borealis-support' };
const numbers = { acme: '+34910000021', borealis: '+40310000022' };
const at = (Address: string) => ({ SystemEndpoint: { Address, Type: 'TELEPHONE_NUMBER' } });

const records = [
  call({ id: 'a-queue', queue: 'Acme support', more: at(numbers.borealis) }),
  call({ id: 'a-flow', queue: null, more: { Attributes: { tenant: 'acme' }, ...at('+1') } }),
  call({ id: 'b-queue', queue: 'Borealis support' }),
  call({ id: 'b-number', queue: null, more: at(numbers.borealis) }),
  call({ id: 'nobody', queue: null, more: at('+15550199') }),
];

beforeAll(async () => {
  s3.on(PutObjectCommand).resolves({});
  engines = await startTestDatabase();
  const tenants: Record<string, Record<string, string>> = {};
  for (const { tenant } of centersOf(config)) {
    const { tables } = await engines.emptyTables();
    tenants[tenant ?? ''] = {
      ...{ CONTACTS_TABLE: tables.contacts, METRICS_TABLE: tables.metrics },
      ...{ CENTER_TABLE: tables.center, CALLBACK_FLOW_IDS: '{}' },
    };
  }
  Object.assign(process.env, {
    ...{ TENANTS: JSON.stringify(tenants), QUEUE_IDS: JSON.stringify(queueIds) },
    ...{ FAILURE_BUCKET: 'failures', INSTANCE_ID: 'i-1', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    ...{ POWERTOOLS_DEV: 'false', POWERTOOLS_METRICS_DISABLED: 'true' },
  });
  for (const name of names) {
    const { handler } = await import(`../../functions/${name}.ts`);
    invoke[name] = (event) => handler(event, lambdaContext(name));
  }
}, 60_000);
afterAll(() => engines.stop());
afterEach(() => vi.unstubAllEnvs());

const groups = (...all: string[]): Claims => claimsOf('ana', ...all);
const acme = groups('supervisors', 'tenant-acme');
const borealis = groups('supervisors', 'tenant-borealis');

async function api(path: string, claims?: Claims, method = 'GET') {
  const name = method === 'GET' ? 'serve-dashboard' : 'manage-callbacks';
  const event: APIGatewayProxyEventV2 = httpApiEvent(path, claims, method);
  const answer = (await invoke[name](event)) as APIGatewayProxyStructuredResultV2;
  return { status: answer.statusCode, body: JSON.parse(answer.body ?? '') };
}

const span = `from=${Date.parse('2026-03-01T23:00:00Z') / 1000}&to=${Date.parse('2026-03-02T23:00:00Z') / 1000}`;
const idsOf = (rows: ContactRow[]) => rows.map(({ contactId }) => contactId).toSorted();

test('records go into the tables of their company, and what is nobody’s to the failure store', async () => {
  const texts = records.map((record) => JSON.stringify(record));
  const first = (await invoke['fold-contacts'](kinesisEvent(texts))) as KinesisStreamBatchResponse;
  expect(first).toEqual({ batchItemFailures: [] });
  await invoke['fold-contacts'](kinesisEvent(texts));
  const kept = s3.commandCalls(PutObjectCommand).map(({ args: [{ input }] }) => {
    const { reason, data } = JSON.parse(String(input.Body));
    return [reason.code, JSON.parse(Buffer.from(data, 'base64').toString()).ContactId];
  });
  expect(kept).toEqual([
    ['tenant-unknown', 'nobody'],
    ['tenant-unknown', 'nobody'],
  ]);
  expect(idsOf((await api(`/api/contacts?${span}`, acme)).body.contacts)).toEqual([
    ...['a-flow', 'a-queue'],
  ]);
  expect(idsOf((await api(`/api/contacts?${span}`, borealis)).body.contacts)).toEqual([
    ...['b-number', 'b-queue'],
  ]);
});

test('totals count a company’s own contacts, each once', async () => {
  const day = 'from=2026-03-02&to=2026-03-02&metrics=contactsHandled,contactsCreated&groupBy=queue';
  for (const claims of [acme, borealis]) {
    const { body } = await api(`/api/history?${day}`, claims);
    expect(body.totals).toMatchObject({ contactsHandled: 1, contactsCreated: 2 });
    expect(body.groups.map(({ name }: { name: string }) => name)).not.toContain(
      claims === acme ? 'Borealis support' : 'Acme support',
    );
  }
});

test('a contact of another company is unknown, by whatever path', async () => {
  expect((await api('/api/contacts/a-queue', acme)).status).toBe(200);
  expect((await api('/api/contacts/a-queue', borealis)).status).toBe(404);
  const { body } = await api('/api/contacts/a-queue', acme);
  const others = await api(`/api/customers/${body.customer}/contacts`, borealis);
  expect(idsOf(others.body.contacts)).not.toContain('a-queue');
});

test.each<[string, Claims, string]>([
  ['another’s', acme, '?tenant=borealis'],
  ['one that isn’t there', acme, '?tenant=nobody'],
  ['two at once', acme, '?tenant=acme,borealis'],
  ['none, though a supervisor', groups('supervisors'), ''],
  ['none, and asks for one', groups('supervisors'), '?tenant=acme'],
  ['a group that only looks like one', groups('supervisors', 'tenant-acmes', 'xtenant-acme'), ''],
  ['a company, but no role', groups('tenant-acme'), ''],
])('refused: %s', async (_what, claims, query) => {
  for (const path of ['/api/center', '/api/contacts/a-queue', '/api/live']) {
    const { status, body } = await api(`${path}${query}`, claims);
    expect([status, body.code]).toEqual([403, 'not-allowed']);
  }
  const { status } = await api(`/api/callbacks/x/cancel${query}`, claims, 'POST');
  expect(status).toBe(403);
});

test('without a token nothing is said, not even of companies', async () => {
  expect((await api('/api/center?tenant=acme')).body.code).toBe('not-signed-in');
});

test('who works for several companies chooses among them, the operator among all', async () => {
  const both = [groups('supervisors', 'tenant-acme', 'tenant-borealis'), groups('operators')];
  for (const claims of both) {
    const first = await api('/api/center', claims);
    expect(first.body).toMatchObject({
      ...{ name: 'Acme Energía', tenant: 'acme', role: 'supervisor' },
      tenants: [
        { id: 'acme', name: 'Acme Energía' },
        { id: 'borealis', name: 'Borealis Air' },
      ],
    });
    const second = await api('/api/center?tenant=borealis', claims);
    expect(second.body).toMatchObject({ name: 'Borealis Air', timeZone: 'Europe/Bucharest' });
  }
  expect((await api('/api/center', borealis)).body.tenants).toEqual([
    { id: 'borealis', name: 'Borealis Air' },
  ]);
});

test('on the laptop, without sign-in, every company can be chosen', async () => {
  vi.stubEnv('SIGN_IN', 'off');
  expect((await api('/api/center?tenant=borealis')).body.tenant).toBe('borealis');
  expect((await api('/api/center?tenant=nobody')).status).toBe(403);
});

test('an agent of two companies sees their own contacts of each', async () => {
  const ana = groups('agents', 'tenant-acme', 'tenant-borealis');
  const own = async (tenant: string) =>
    idsOf((await api(`/api/contacts?${span}&tenant=${tenant}`, ana)).body.contacts);
  expect([await own('acme'), await own('borealis')]).toEqual([['a-queue'], ['b-queue']]);
});

test('a promise made in one company’s flow is in its list alone, and nobody else cancels it', async () => {
  const flow = {
    ...{ queue: 'Borealis support', systemNumber: numbers.borealis },
    parameters: { queue: 'Borealis support', reason: 'support', number: '+34600000001', slot: '' },
  };
  const promised = await invoke['request-callback'](connectEvent(flow));
  expect(promised).toMatchObject({ accepted: 'yes' });
  const { id } = promised as { id: string };
  const listed = async (claims: Claims) =>
    (await api('/api/callbacks', claims)).body.callbacks.map((one: { id: string }) => one.id);
  expect([await listed(acme), await listed(borealis)]).toEqual([[], [id]]);
  const cancelled = await api(`/api/callbacks/${id}/cancel`, acme, 'POST');
  expect([cancelled.status, cancelled.body.code]).toEqual([404, 'callback-unknown']);
});

test('a caller is known to the company that knows them, by attribute and by number', async () => {
  const asked = (input: object) => invoke['look-up-caller'](connectEvent(input));
  const known = { customerNumber: '+34600000001', systemNumber: numbers.borealis };
  expect(await asked(known)).toMatchObject({ openCallback: 'yes' });
  expect(await asked({ ...known, attributes: { tenant: 'acme' } })).toMatchObject({
    openCallback: 'no',
  });
  await expect(asked({ systemNumber: '+15550199' })).rejects.toThrow('no tenant is known');
});

test('a shared agent shows in both companies; of the other’s call only that it takes the agent’s time', async () => {
  const queues = [
    { name: 'Acme support', id: 'acme-support' },
    { name: 'Borealis support', id: 'borealis-support' },
  ];
  const contacts = [{ id: 'live-b', state: 'CONNECTED', queue: 'Borealis support' }];
  const now = Math.floor(Date.now() / 1000) - morning;
  const event = agentEvent({ queues, contacts, at: now, routingProfile: 'Shared desk' });
  await invoke['track-agents'](kinesisEvent([JSON.stringify(event)]));
  const queued = { queue: 'borealis-support', at: now };
  await invoke['track-contacts'](
    contactEvent({ type: 'QUEUED', contact: 'waits-b', queued, initiated: now }),
  );
  const live = async (claims: Claims) => (await api('/api/live', claims)).body;
  const [ofAcme, ofBorealis] = [await live(acme), await live(borealis)];
  expect(ofBorealis.agents).toMatchObject([{ id: 'ana', contacts: [{ contactId: 'live-b' }] }]);
  expect(ofBorealis.contacts.map(({ contactId }: ContactRow) => contactId)).toEqual([
    ...['live-b', 'waits-b'],
  ]);
  expect(ofAcme.agents).toMatchObject([
    { id: 'ana', activity: ofBorealis.agents[0].activity, contacts: [{ state: 'CONNECTED' }] },
  ]);
  expect(ofAcme.contacts).toEqual([]);
  expect(JSON.stringify(ofAcme)).not.toMatch(/live-b|waits-b|borealis/i);
});
