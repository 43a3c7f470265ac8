import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { localCenter } from '../../../core/center/local-wire.ts';
import { s3Client } from '../../../local/clients.ts';
import { type LocalInstance, startLocal } from '../../../local/start.ts';
import { closeCenter, dial, sitDown } from './people.ts';

const speed = 10;
const customer = '+442079460001';
let directory: string;
let local: LocalInstance;
let s3: S3Client;
let desk: Awaited<ReturnType<typeof sitDown>>;
let number: string;
let problems: unknown[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'voicemail-'));
  local = await startLocal({
    directory,
    dashboard: false,
    batchWindowMs: 0,
    connect: { speed, busy: false },
    onError: (problem) => problems.push(problem),
  });
  s3 = s3Client(local.s3);
  await closeCenter(local.url);
  const center = localCenter.parse(await (await fetch(`${local.url}/local/center`)).json());
  number = center.numbers.find(({ language }) => language === 'en')?.number ?? '';
  const agent = center.agents.find(({ queues }) => queues[0] === 'Support')?.agent ?? '';
  desk = await sitDown(local.url, agent);
});
afterAll(async () => {
  s3.destroy();
  await local.stop();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => {
  problems = [];
});

/** Out of hours, at the tone. */
async function toTheTone() {
  const phone = await dial(local.url, customer, number);
  await phone.hears('heard', ({ text }) => text.includes('To leave a message, press 2'));
  phone.does({ type: 'press', digits: '2' });
  await phone.hears('heard', ({ text }) => text.includes('leave your name and your message'));
  return phone;
}

test('a message', async () => {
  const phone = await toTheTone();
  phone.does({ type: 'say', words: 'Buenos días, llámeme mañana, por favor.' });
  phone.does({ type: 'hangUp' });
  const { offers } = await desk.hears('desk', (view) => view.offers.length > 0);
  expect(offers[0]?.task?.text).toBe('Buenos días, llámeme mañana, por favor.');
});
