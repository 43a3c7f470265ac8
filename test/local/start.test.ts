import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { kinesisClient, s3Client } from '../../local/clients.ts';
import type { LocalOptions } from '../../local/local-options.ts';
import { type LocalInstance, startLocal } from '../../local/start.ts';
import { restoreUndelivered, saveUndelivered } from '../../local/undelivered.ts';
import { callbacksIn } from '../../simulator/callbacks.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';
import { answeredContact } from './contact-records.ts';
import { few, fillIn, handledRecords, pastDays } from './fill-in.ts';

let root: string;
let directory: string;
let directories = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'local-'));
});
beforeEach(() => {
  directory = join(root, `instance-${++directories}`);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const now = () => Math.floor(Date.now() / 1000);

/** Starts the product without the dashboard's files, runs the work and stops it whatever happens. */
async function withInstance<Result>(
  options: Partial<LocalOptions>,
  work: (instance: LocalInstance) => Promise<Result>,
): Promise<Result> {
  const instance = await startLocal({ directory, dashboard: false, batchWindowMs: 0, ...options });
  try {
    return await work(instance);
  } finally {
    await instance.stop();
  }
}

async function put(instance: LocalInstance, ...records: (ContactRecord | string)[]) {
  const client = kinesisClient(instance.kinesis);
  const texts = records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  await putContactRecords(
    client,
    instance.stream,
    texts.map((text) => ({ partitionKey: 'key', data: Buffer.from(text) })),
  );
  client.destroy();
}

async function get(instance: LocalInstance, path: string) {
  const response = await fetch(`${instance.url}${path}`);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test('a record put into the stream is in the figures of today, once, and survives a restart', async () => {
  const record = answeredContact('c3b1f8a2-0000-4000-8000-000000000001', now());
  const today = await withInstance({}, async (instance) => {
    await put(instance, record, record);
    await instance.caughtUp();
    return (await get(instance, '/api/today')).body.totals;
  });
  expect(today).toMatchObject({ contactsHandled: 1, contactsQueued: 1, averageQueueAnswerTime: 5 });

  const again = await withInstance({}, async (instance) => {
    await put(instance, answeredContact('c3b1f8a2-0000-4000-8000-000000000002', now()), record);
    await instance.caughtUp();
    return (await get(instance, '/api/today')).body.totals;
  });
  expect(again).toMatchObject({ contactsHandled: 2 });

  const fresh = await withInstance({ fresh: true }, (instance) => get(instance, '/api/today'));
  expect(fresh.body.totals).toMatchObject({ contactsHandled: 0 });
});

test('a record that cannot be read is kept whole in the failure bucket', async () => {
  const kept = await withInstance({}, async (instance) => {
    await put(instance, '{"ContactId": ');
    await instance.caughtUp();
    const s3 = s3Client(instance.s3);
    const Bucket = instance.environment.FAILURE_BUCKET;
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket }));
    const object = await s3.send(new GetObjectCommand({ Bucket, Key: Contents?.[0]?.Key }));
    const text = await object.Body?.transformToString();
    s3.destroy();
    return JSON.parse(text ?? '');
  });
  expect(Buffer.from(kept.data, 'base64').toString()).toBe('{"ContactId": ');
  expect(kept).toMatchObject({ reason: { code: 'not-json' }, partitionKey: 'key' });
});

test('what a stop leaves in the stream is folded after the next start', async () => {
  const left = join(root, 'left-behind');
  await mkdir(left);
  await withInstance({}, async (instance) => {
    await put(
      instance,
      answeredContact('c3b1f8a2-0000-4000-8000-000000000003', now()),
      answeredContact('c3b1f8a2-0000-4000-8000-000000000004', now()),
    );
    const client = kinesisClient(instance.kinesis);
    // No checkpoint: as if the fold had come to none of it.
    await saveUndelivered(client, instance.stream, new Map(), join(left, 'undelivered.ndjson'));
    client.destroy();
  });
  const { totals } = await withInstance({ directory: left }, async (instance) => {
    await instance.caughtUp();
    return (await get(instance, '/api/today')).body;
  });
  expect(totals).toMatchObject({ contactsHandled: 2 });
  expect(existsSync(join(left, 'undelivered.ndjson'))).toBe(false);
});

test('a line that was cut off is kept aside and named; the others are folded, and the file stays until then', async () => {
  await mkdir(directory);
  const file = join(directory, 'undelivered.ndjson');
  const record = answeredContact('c3b1f8a2-0000-4000-8000-000000000005', now());
  const data = Buffer.from(JSON.stringify(record)).toString('base64');
  const line = JSON.stringify({ partitionKey: 'key', data });
  await writeFile(file, `${line}\n${line.slice(0, 60)}`);
  const problems: string[] = [];
  const onError = (error: unknown) => problems.push((error as Error).message);
  const { totals } = await withInstance({ onError }, async (instance) => {
    await instance.caughtUp();
    return (await get(instance, '/api/today')).body;
  });
  expect(totals).toMatchObject({ contactsHandled: 1 });
  expect(problems).toEqual([`1 kept records can't be read: ${file}.unreadable`]);
  expect(await readFile(`${file}.unreadable`, 'utf8')).toBe(`${line.slice(0, 60)}\n`);
  expect(existsSync(file)).toBe(false);
});

test('putting kept records into the stream does not remove their file; a save replaces it', async () => {
  const file = join(root, 'kept.ndjson');
  const kept = { partitionKey: 'key', data: Buffer.from('{}').toString('base64') };
  await writeFile(file, `${JSON.stringify(kept)}\n`);
  const left = await withInstance({}, async (instance) => {
    const client = kinesisClient(instance.kinesis);
    await restoreUndelivered(client, instance.stream, file);
    const afterRestore = await readFile(file, 'utf8');
    await saveUndelivered(client, instance.stream, new Map(), file);
    const afterSave = await readFile(file, 'utf8');
    client.destroy();
    return [afterRestore, afterSave];
  });
  expect(
    left.map((text) =>
      text
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one)),
    ),
  ).toEqual([[kept], [kept]]);
});

test('commands find a running instance; a second start on its directory is refused', async () => {
  const file = join(directory, 'running.json');
  await withInstance({}, async (instance) => {
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      pid: process.pid,
      url: instance.url,
      kinesis: instance.kinesis,
      dynamodb: instance.dynamodb,
      s3: instance.s3,
      stream: 'contact-records',
      environment: { AWS_ENDPOINT_URL_DYNAMODB: instance.dynamodb, CONTACTS_TABLE: 'contacts' },
    });
    await expect(startLocal({ directory, dashboard: false })).rejects.toThrow(
      `already runs on ${directory}: see ${instance.url}`,
    );
    expect((await get(instance, '/api/center')).status).toBe(200);
  });
  expect(existsSync(file)).toBe(false);
});

test('a port that is taken is an error, and nothing stays behind', async () => {
  await withInstance({}, async (instance) => {
    const other = join(root, 'other');
    const port = Number(new URL(instance.url).port);
    await expect(startLocal({ directory: other, port, dashboard: false })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    expect(existsSync(join(other, 'running.json'))).toBe(false);
  });
});

test('simulated traffic: what has reached the stream by now is in the figures, each contact once', async () => {
  const days = pastDays();
  const [yesterday] = days;
  const expected = handledRecords(few, days, 7);
  await withInstance({ seed: 7 }, async (instance) => {
    await fillIn(instance, { directory, seed: 7, days: days.length });
    const { body } = await get(instance, `/api/history?from=${days.at(-1)}&to=${yesterday}`);
    expect(expected).toBeGreaterThan(20);
    expect(body.totals.contactsHandled).toBe(expected);
    const { body: activity } = await get(
      instance,
      `/api/agent-activity?from=${days.at(-1)}&to=${yesterday}`,
    );
    const names = activity.agents.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['Few 01', 'Few 02']);
    expect(activity.total.occupancy).toBeGreaterThan(0);
    expect(activity.total.occupancy).toBeLessThan(1);
    const range = `from=${days.at(-1)}&to=${yesterday}`;
    const { body: selfService } = await get(instance, `/api/self-service?${range}`);
    expect(selfService.contacts.solved).toBeGreaterThan(0);
    expect(selfService.visits.filter(({ last }: { last: boolean }) => last)).toHaveLength(
      selfService.contacts.all,
    );
    const { body: surveys } = await get(instance, `/api/surveys?${range}`);
    expect(surveys.total.response.offered).toBeGreaterThan(0);
    for (const { contactId } of [...selfService.visits.slice(0, 5), ...surveys.answers.slice(0, 5)])
      expect((await get(instance, `/api/contacts/${contactId}`)).status).toBe(200);
  });
});

test('simulated callbacks: figures, contacts and stories say the same, and a restart adds nothing', async () => {
  const days = pastDays();
  const range = `from=${days.at(-1)}&to=${days[0]}`;
  const promised = (seed: number) =>
    days.flatMap((day) =>
      callbacksIn(few, simulateDay(few, day, seed), {
        after: Number.NEGATIVE_INFINITY,
        through: now(),
      }),
    );
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
  const seed = seeds.find((one) => promised(one).some(({ attempts }) => attempts.length > 0)) ?? 1;
  await withInstance({ seed }, async (instance) => {
    await fillIn(instance, { directory, seed, days: days.length });
    const { body: figures } = await get(instance, `/api/callback-figures?${range}`);
    const wanted = promised(seed);
    expect(figures.total.promised).toBe(wanted.length);
    expect(figures.total.attempts).toBe(wanted.flatMap(({ attempts }) => attempts).length);
    expect(figures.total.attempts).toBeGreaterThan(0);
    for (const { id, contactId, attempts } of wanted.slice(0, 8)) {
      const { body } = await get(instance, `/api/contacts/${contactId}/story`);
      const tried = body.events.filter(({ kind }: { kind: string }) => kind === 'callbackTried');
      expect(tried.map((event: { callId: string }) => event.callId)).toEqual(
        attempts.map((attempt) => attempt.contactId),
      );
      expect(body.events).toContainEqual(
        expect.objectContaining({ kind: 'callbackAsked', callbackId: id }),
      );
      for (const { callId } of tried)
        expect((await get(instance, `/api/contacts/${callId}`)).status).toBe(200);
    }
    await fillIn(instance, { directory, seed, days: days.length });
    const { body: again } = await get(instance, `/api/callback-figures?${range}`);
    expect(again).toEqual(figures);
  });
});
