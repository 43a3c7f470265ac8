import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { alertStores } from '../../adapters/dynamodb/alert-stores.ts';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { alertTopics, TopicUnavailable } from '../../adapters/sns/alert-topics.ts';
import type { AlertStores } from '../../core/alerts/alert-desk.ts';
import { watchFigures } from '../../core/alerts/watch-figures.ts';
import { type LocalTopics, startSns, type TopicMessage } from '../../local/sns/start-sns.ts';
import { read, someRule } from '../core/alerts/some-rule.ts';
import { center } from '../core/callbacks/center.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let database: TestDatabase;
let topics: LocalTopics;
let directory: string;
let stores: AlertStores;
const file = () => join(directory, 'alerts.ndjson');

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alerts-'));
  [database, topics] = await Promise.all([startTestDatabase(), startSns(file())]);
});
afterAll(async () => {
  await Promise.all([database.stop(), topics.stop()]);
  await rm(directory, { recursive: true });
});
beforeEach(async () => {
  const tables = await database.emptyTables();
  stores = alertStores(centerItems(tables, tables.tables.center), 30);
});

const start = Date.UTC(2026, 10, 23, 10) / 1000;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const sns = () =>
  new SNSClient({ endpoint: topics.url, region: 'local', credentials, maxAttempts: 1 });
const send = alertTopics(
  (severity) => `arn:aws:sns:local:111122223333:${severity}`,
  // The address is known once the topics are there.
  { send: (command: never) => sns().send(command) } as unknown as SNSClient,
);
const told = async () =>
  (await readFile(file(), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TopicMessage);

const watchWith = (value: () => number) => (now: number) =>
  watchFigures(
    { ...stores, config: center(), baseUrl: '', reader: () => async () => read(value()), send },
    now,
  );

test('what is raised and over is kept and told, by topic, with an id that tells it apart', async () => {
  const rule = someRule({ name: 'Línea llena', language: 'es', holdSeconds: 0, clearSeconds: 60 });
  await stores.rules.put('full', { value: { rule, by: 'eva' }, version: 1 }, start);
  let value = 9;
  const watch = watchWith(() => value);
  await watch(start);
  value = 0;
  for (const minute of [1, 2]) await watch(start + minute * 60);
  const page = await stores.history.list({ limit: 10 });
  expect(page.alerts.filter(({ ruleId }) => ruleId === 'full')).toMatchObject([
    { raisedAt: start, clearedAt: start + 120, clearedBy: 'figure' },
  ]);
  const messages = (await told()).filter(({ attributes }) => attributes.id?.startsWith('full-'));
  expect(messages).toMatchObject([
    {
      topic: 'serious',
      subject: 'Alerta (grave): Linea llena',
      message: { default: expect.stringContaining('Línea llena'), sms: expect.any(String) },
      attributes: { id: `full-${start}.1`, kind: 'raised', channels: '["email"]' },
    },
    { attributes: { id: `full-${start}.2`, kind: 'cleared' } },
  ]);
});

test('the past comes page by page, newest first', async () => {
  const rule = someRule({ holdSeconds: 0, clearSeconds: 60, notify: [] });
  await stores.rules.put('full', { value: { rule, by: 'eva' }, version: 1 }, start);
  let value = 0;
  const watch = watchWith(() => value);
  for (let minute = 0; minute < 15; minute++) {
    value = minute % 3 === 0 ? 6 : 0;
    await watch(start + minute * 60);
  }
  const seen: number[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await stores.history.list({ limit: 2, cursor: cursor ?? undefined });
    seen.push(
      ...page.alerts.filter(({ ruleId }) => ruleId === 'full').map(({ raisedAt }) => raisedAt),
    );
    cursor = page.cursor;
  } while (cursor);
  expect(seen).toEqual([12, 9, 6, 3, 0].map((minute) => start + minute * 60));
});

test('a topic that takes nothing is named', async () => {
  const message = {
    ...{ id: 'a.1', alertId: 'a', ruleId: 'r', kind: 'raised' as const, at: start },
    ...{ severity: 'serious' as const, channels: [], subject: 's', text: '', short: 's' },
  };
  const gone = new SNSClient({
    ...{ endpoint: 'http://127.0.0.1:1', region: 'local', credentials, maxAttempts: 1 },
  });
  await expect(alertTopics(() => 'arn', gone)(message)).rejects.toBeInstanceOf(TopicUnavailable);
});
