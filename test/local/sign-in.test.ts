import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalEvents, startEvents } from '../../local/events/start-events.ts';
import { startHttp } from '../../local/http/start-http.ts';
import { close, listen } from '../../local/listen.ts';
import { openGate } from '../../local/sign-in/gate.ts';
import { issuerKeys } from '../../local/sign-in/issuer-keys.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import { signInSettings, tokenIssuer } from '../fixtures/token-issuer.ts';

vi.mock('../../contact-center.config.ts', () => import('../fixtures/center.ts'));

const pool = tokenIssuer();
const otherPool = tokenIssuer();
const now = Math.floor(Date.now() / 1000);
let engines: TestDatabase;
let events: LocalEvents;
let product: Awaited<ReturnType<typeof startHttp>>;

beforeAll(async () => {
  engines = await startTestDatabase();
  const { tables } = await engines.emptyTables();
  Object.assign(process.env, {
    ...{ CONTACTS_TABLE: tables.contacts, METRICS_TABLE: tables.metrics },
    ...{ CENTER_TABLE: tables.center, POWERTOOLS_LOG_LEVEL: 'SILENT' },
  });
  const { handler } = await import('../../functions/serve-dashboard.ts');
  events = await startEvents();
  product = await startHttp({
    ...{ port: 0, dashboard: tmpdir(), nowMs: Date.now, events, onError: () => {} },
    invokeApi: (event) => handler(event as never, lambdaContext('serve-dashboard')),
    gate: openGate(signInSettings, async (kid) => (kid === pool.jwk.kid ? pool.jwk : undefined)),
  });
});
afterAll(async () => {
  await product.stop();
  await events.stop();
  await engines.stop();
});

async function ask(authorization?: string) {
  const headers = authorization === undefined ? {} : { authorization };
  const answer = await fetch(`${product.url}/api/center`, { headers });
  return { status: answer.status, body: await answer.json() };
}

const host = () => new URL(product.url).host;

/** What a listener is told of their wish: `refused` where they may not even connect. */
function listening(token: string, channel: string): Promise<string> {
  const authorization = { host: host(), Authorization: token };
  const header = Buffer.from(JSON.stringify(authorization)).toString('base64url');
  const protocols = ['aws-appsync-event-ws', `header-${header}`];
  const socket = new WebSocket(`ws://${host()}/event/realtime`, protocols, { origin: product.url });
  return new Promise((resolve) => {
    const done = (what: string) => {
      resolve(what);
      socket.close();
    };
    socket.on('error', () => done('refused'));
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'subscribe', id: '1', channel, authorization })),
    );
    socket.on('message', (data) => {
      const { type, errors } = JSON.parse(String(data));
      done(errors?.[0]?.errorType ?? type);
    });
  });
}

test('who is signed in is who the token says, in the groups that it names', async () => {
  const { status, body } = await ask(`Bearer ${pool.token()}`);
  expect([status, body.role]).toEqual([200, 'supervisor']);
  const ana = { username: 'ana', 'cognito:groups': ['agents'] };
  expect(await ask(`Bearer ${pool.token({ claims: ana })}`)).toMatchObject({
    ...{ status: 200, body: { role: 'agent', agents: [] } },
  });
  const nobody = pool.token({ claims: { 'cognito:groups': undefined } });
  expect(await ask(`Bearer ${nobody}`)).toMatchObject({
    ...{ status: 403, body: { code: 'not-allowed' } },
  });
});

test('the page is told where to sign in, and may go there', async () => {
  const config = await fetch(`${product.url}/config.json`);
  expect((await config.json()).signIn).toEqual(signInSettings);
  const policy = config.headers.get('content-security-policy');
  expect(policy).toContain(`connect-src 'self' ${signInSettings.hostedUi};`);
});

const [header, claims, signature] = pool.token().split('.');
const supervisorsClaims = pool
  .unsigned({ claims: { 'cognito:groups': ['operators'] } })
  .split('.')[1];

const refused: [what: string, token: string][] = [
  ['expired', pool.token({ claims: { exp: now - 1 } })],
  ['without an end', pool.token({ claims: { exp: undefined } })],
  ['not yet valid', pool.token({ claims: { nbf: now + 600 } })],
  ['issued in the future', pool.token({ claims: { iat: now + 600 } })],
  ['with other claims than were signed', `${header}.${supervisorsClaims}.${signature}`],
  ['with a forged signature', `${header}.${claims}.${Buffer.alloc(256, 7).toString('base64url')}`],
  ['without a signature', `${header}.${claims}.`],
  ['of algorithm none', `${pool.unsigned({ header: { alg: 'none' } })}.`],
  ['signed with the public key as a secret', pool.withPublicKeyAsSecret()],
  ['of another issuer', pool.token({ claims: { iss: 'https://issuer.example' } })],
  ['of another client', pool.token({ claims: { client_id: 'client-2' } })],
  ['for another audience', pool.token({ claims: { aud: 'client-2' } })],
  ['without a client', pool.token({ claims: { client_id: undefined } })],
  ['that names no key', pool.token({ header: { kid: undefined } })],
  ['that names an unknown key', pool.token({ header: { kid: 'key-2' } })],
  ['of another pool under the same key’s name', otherPool.token()],
  ['of four parts', `${pool.token()}.x`],
  ['that is none', 'x'],
  ['that is empty', ''],
];

test.each(refused)('a token %s opens neither the API nor the channels', async (_, token) => {
  expect(await ask(`Bearer ${token}`)).toEqual({ status: 401, body: { message: 'Unauthorized' } });
  expect(await ask(token)).toMatchObject({ status: 401 });
  expect(await listening(token, '/live/center')).toBe('refused');
});

test('without a token nobody comes in', async () => {
  expect(await ask()).toMatchObject({ status: 401 });
});

test('an ID token, which the authorizer lets through, names nobody', async () => {
  const id = { token_use: 'id', aud: signInSettings.clientId, client_id: undefined };
  expect(await ask(`Bearer ${pool.token({ claims: id })}`)).toMatchObject({
    ...{ status: 401, body: { code: 'not-signed-in' } },
  });
});

test.each([
  [['supervisors'], '/live/center', 'subscribe_success'],
  [['operators'], '/live/tenant-acme', 'subscribe_success'],
  [['supervisors', 'tenant-acme'], '/live/tenant-acme', 'subscribe_success'],
  [['supervisors', 'tenant-borealis'], '/live/tenant-acme', 'UnauthorizedException'],
  [['agents'], '/live/center', 'UnauthorizedException'],
  [['agents', 'tenant-acme'], '/live/tenant-acme', 'UnauthorizedException'],
  [[], '/live/center', 'UnauthorizedException'],
])('%s asking for %s is told %s', async (groups, channel, what) => {
  const token = pool.token({ claims: { 'cognito:groups': groups } });
  expect(await listening(token, channel)).toBe(what);
});

test('keys are read where the issuer publishes them, and again for one that is new', async () => {
  const keys = [pool.jwk];
  let asked = 0;
  const issuer = createServer((request, response) => {
    asked++;
    response.end(request.url === '/.well-known/jwks.json' ? JSON.stringify({ keys }) : '');
  });
  let at = 0;
  const keyOf = issuerKeys(await listen(issuer, 0), () => at);
  expect(await keyOf('key-1')).toMatchObject({ n: pool.jwk.n });
  expect(await keyOf('key-2')).toBeUndefined();
  expect(asked).toBe(1);
  keys.push(tokenIssuer('key-2').jwk);
  at = 60_000;
  expect(await keyOf('key-2')).toMatchObject({ kid: 'key-2' });
  await close(issuer);
  await expect(issuerKeys('http://127.0.0.1:1')('key-1')).rejects.toThrow();
});
