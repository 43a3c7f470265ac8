import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import type { AlertList } from '../../core/alerts/wire.ts';
import { kinesisClient } from '../../local/clients.ts';
import { streamName } from '../../local/local-environment.ts';
import { type LocalInstance, startLocal } from '../../local/start.ts';
import { someRule } from '../core/alerts/some-rule.ts';
import { call } from '../fixtures/contact-records.ts';

/** A second for the batching window, seven for the ring, and what functions take when they are called for the first time. */
const atOnceMs = 25_000;

let directory: string;
let local: LocalInstance;
const problems: unknown[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'alerts-at-once-'));
  local = await startLocal({
    ...{ directory, dashboard: false, live: false, history: false },
    connect: { speed: 1, busy: false, throttled: false },
    onError: (problem) => problems.push(problem),
  });
});
afterAll(async () => {
  await local.stop();
  await rm(directory, { recursive: true, force: true });
});

/** An abandoned call of this minute. */
async function abandonedCall(id: string) {
  const initiated = Math.floor(Date.now() / 1000) - 90;
  const record = call({ id, initiated, queue: 'Sales', agent: null, updated: initiated + 60 });
  const client = kinesisClient(local.kinesis);
  const data = new TextEncoder().encode(JSON.stringify(record));
  await putContactRecords(client, streamName, [{ partitionKey: id, data }]);
  client.destroy();
}

const told = async () =>
  (await readFile(join(directory, 'alerts.ndjson'), 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => line.includes('"id":"abandoned-'))
    .map((line) => JSON.parse(line) as { message: Record<string, string> });

/** Past the minute's own evaluation, with time enough before the next one. */
async function earlyInMinute() {
  const second = (Date.now() % 60_000) / 1000;
  if (second < 5 || second > 30) await wait((second < 5 ? 5 - second : 65 - second) * 1000);
}

test('a contact record is an alert that people are told of, with the contact, before the minute is over', async () => {
  const figure = { kind: 'metric', metric: 'contactsAbandoned', window: 2 } as const;
  const rule = someRule({ figure, threshold: 0, clearThreshold: 0, holdSeconds: 0 });
  const saved = await fetch(`${local.url}/api/alert-rules/abandoned`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...rule, version: 0 }),
  });
  expect(saved.status).toBe(200);
  await earlyInMinute();
  const put = Date.now();
  await abandonedCall('contact-0f1e');
  await vi.waitFor(async () => expect(await told()).toHaveLength(1), {
    ...{ timeout: 60_000, interval: 100 },
  });
  const took = Date.now() - put;
  expect(took).toBeLessThan(atOnceMs);
  const [message] = await told();
  expect(message?.message.default).toContain('…0f1e');
  const { alerts } = (await (await fetch(`${local.url}/api/alerts`)).json()) as AlertList;
  expect(alerts.filter(({ ruleId }) => ruleId === 'abandoned')).toMatchObject([
    { tellings: 1, subjects: [{ id: 'contact-0f1e' }] },
  ]);
  expect(problems).toEqual([]);
}, 150_000);
