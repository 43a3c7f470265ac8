import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { beforeAll, expect, test, vi } from 'vitest';
import { historyQuery } from '../../core/api/wire.ts';
import { metricNames } from '../../core/metrics/metrics.ts';
import { history } from '../../core/reports/history.ts';
import { httpApi } from '../../functions/middleware/http-api.ts';
import { busyQueues } from '../core/reports/queue-year.ts';
import center from '../fixtures/center.ts';
import { httpApiEvent } from '../fixtures/http-api-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

beforeAll(() => {
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
});

/** What Lambda takes from a function, "6 MB": 6,291,556 bytes of JSON. */
const lambdaLimit = 6_291_556;

async function send(query: Record<string, string>, reader = busyQueues(50, 365, 'day'), gzip = '') {
  const handler = httpApi(['history'], () => history(historyQuery.parse(query), reader, center));
  const event = httpApiEvent('/api/history');
  const headers = { ...event.headers, ...(gzip && { 'accept-encoding': gzip }) };
  const answer = (await handler(
    { ...event, headers },
    lambdaContext('serve-dashboard'),
  )) as APIGatewayProxyStructuredResultV2;
  return { answer, bytes: Buffer.byteLength(JSON.stringify(answer)) };
}

const year = { from: '2025-01-01', to: '2025-12-31', groupBy: 'queue' };
const six = metricNames.slice(0, 6).join(',');

test('a year of 50 queues by day reaches a browser whole, within what Lambda takes', async () => {
  const { answer, bytes } = await send({ ...year, metrics: six }, undefined, 'gzip, deflate, br');
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
  expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(bytes).toBeLessThan(lambdaLimit);
  const body = JSON.parse(gunzipSync(Buffer.from(answer.body ?? '', 'base64')).toString());
  expect(body.rows).toHaveLength(50 * 365);
});

test('the largest answer there is fits: every metric of 35 days of quarter hours', async () => {
  const days = { from: '2025-01-01', to: '2025-02-04', interval: 'quarter' };
  const { answer, bytes } = await send(days, busyQueues(1, 35, 'quarter'), 'gzip');
  expect(answer.statusCode).toBe(200);
  expect(bytes).toBeLessThan(lambdaLimit);
});

test.each(['', 'br', 'gzip;q=0'])(
  'a caller who accepts “%s” is refused what does not fit, and told the ways out',
  async (accepted) => {
    const days = { from: '2025-01-01', to: '2025-02-04', interval: 'quarter' };
    const { answer } = await send(days, busyQueues(1, 35, 'quarter'), accepted);
    expect(answer.statusCode).toBe(400);
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ code: 'range-too-long' });
    expect(answer.body).toContain('accept gzip');
  },
);

test('small answers are not compressed', async () => {
  const { answer } = await send(
    { from: '2025-01-01', to: '2025-01-02', metrics: 'contactsQueued' },
    busyQueues(1, 2, 'day'),
    'gzip',
  );
  expect(JSON.parse(answer.body ?? '').rows).toHaveLength(2);
});
