import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startHttp } from '../../local/http/start-http.ts';

let dashboard: string;
let http: Awaited<ReturnType<typeof startHttp>>;
let seen: APIGatewayProxyEventV2[] = [];
let answer: unknown;
let errors: unknown[] = [];

beforeAll(async () => {
  dashboard = await mkdtemp(join(tmpdir(), 'dashboard-'));
  await mkdir(join(dashboard, 'assets'));
  await writeFile(join(dashboard, 'index.html'), '<title>Centralita</title>');
  await writeFile(join(dashboard, 'assets/app.js'), 'export {};');
  http = await startHttp({
    port: 0,
    dashboard,
    invokeApi: async (event) => {
      seen.push(event as APIGatewayProxyEventV2);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    nowMs: () => Date.parse('2031-05-05T10:00:00Z'),
    onError: (error) => errors.push(error),
  });
});
beforeEach(() => {
  seen = [];
  errors = [];
  answer = { statusCode: 200, body: '{}' };
});
afterAll(async () => {
  await http.stop();
  await rm(dashboard, { recursive: true, force: true });
});

/** Past fetch, which neither sends another Host nor a path with dots. */
const send = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  new Promise<{ status: number; body: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const { hostname, port } = new URL(http.url);
    const outgoing = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

test('an answer of the API is dated by the center’s clock', async () => {
  expect((await send('/api/today')).headers.date).toBe('Mon, 05 May 2031 10:00:00 GMT');
});

test('a request of the API reaches the function in payload format 2.0', async () => {
  await send('/api/contacts/a%20b?queues=Sales&queues=Support&metric=x%26y', {
    'X-Test': 'Value',
    cookie: 'a=1; b=2',
    'user-agent': 'agent',
  });
  expect(seen).toMatchObject([
    {
      version: '2.0',
      routeKey: '$default',
      rawPath: '/api/contacts/a b',
      rawQueryString: 'queues=Sales&queues=Support&metric=x%26y',
      cookies: ['a=1', 'b=2'],
      headers: { 'x-test': 'Value' },
      queryStringParameters: { queues: 'Sales,Support', metric: 'x&y' },
      requestContext: {
        http: {
          method: 'GET',
          path: '/api/contacts/a b',
          protocol: 'HTTP/1.1',
          userAgent: 'agent',
        },
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
      },
      isBase64Encoded: false,
    },
  ]);
  expect(seen[0]).not.toHaveProperty('body');
});

test('a body reaches the function in base64', async () => {
  await send('/api/x', { 'content-length': '4' }, 'POST', 'body');
  expect(seen).toMatchObject([{ body: 'Ym9keQ==', isBase64Encoded: true }]);
  expect(seen[0]).not.toHaveProperty('queryStringParameters');
});

test('the answer of the function is passed on: status, headers, cookies and binary body', async () => {
  answer = {
    statusCode: 404,
    headers: { 'content-type': 'text/plain' },
    cookies: ['a=1', 'b=2'],
    body: Buffer.from('gone').toString('base64'),
    isBase64Encoded: true,
  };
  const answered = await send('/api/x');
  expect(answered).toMatchObject({ status: 404, body: 'gone' });
  expect(answered.headers).toMatchObject({
    'content-type': 'text/plain',
    'set-cookie': ['a=1', 'b=2'],
  });
});

test('a result without a status code is the JSON body of a 200', async () => {
  answer = { message: 'hello' };
  expect(await send('/api/x')).toMatchObject({ status: 200, body: '{"message":"hello"}' });
});

test('a function that fails is a 500 that says nothing of it', async () => {
  answer = new Error('secret');
  expect(await send('/api/x')).toMatchObject({
    status: 500,
    body: '{"message":"Internal Server Error"}',
  });
  expect(errors).toEqual([answer]);
});

test('an answer beyond what Lambda takes fails here as it would on AWS', async () => {
  const frame = JSON.stringify({ statusCode: 200, body: '' }).length;
  answer = { statusCode: 200, body: 'x'.repeat(6_291_556 - frame) };
  expect((await send('/api/x')).status).toBe(200);
  answer = { statusCode: 200, body: 'x'.repeat(6_291_557 - frame) };
  expect(await send('/api/x')).toMatchObject({
    status: 500,
    body: '{"message":"Internal Server Error"}',
  });
  expect(String(errors[0])).toContain('exceeded maximum allowed payload size (6291556 bytes)');
});

test('pages of the dashboard get index.html, its files themselves, an unknown file nothing', async () => {
  for (const page of ['/', '/history?from=2026-11-01', '/contacts/c3b1'])
    expect(await send(page)).toMatchObject({ status: 200, body: '<title>Centralita</title>' });
  const script = await send('/assets/app.js');
  expect(script).toMatchObject({ status: 200, body: 'export {};' });
  expect(script.headers['content-type']).toMatch('text/javascript');
  expect((await send('/assets/old.js')).status).toBe(404);
  expect((await send('/../package.json')).body).not.toContain('centralita');
  const settings = { status: 200, body: '{"signIn":null,"live":null}' };
  expect(await send('/config.json')).toMatchObject(settings);
  expect(seen).toEqual([]);
});

test('every answer carries the strict policy, without anything inline', async () => {
  for (const path of ['/', '/api/today', '/config.json', '/none.js']) {
    const { headers } = await send(path);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test.each([
  ['localhost', 200],
  ['localhost:8420', 200],
  ['127.0.0.1:1', 200],
  ['[::1]:8420', 200],
  ['rebound.example.com', 403],
  ['localhost.example.com:8420', 403],
  ['127.0.0.1.example.com', 403],
])('host %s answers %i', async (host, status) => {
  expect((await send('/config.json', { host })).status).toBe(status);
  expect((await send('/api/today', { host })).status).toBe(status);
});
