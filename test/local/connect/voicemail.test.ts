import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { localCenter } from '../../../core/center/local-wire.ts';
import { recordingLink, type VoicemailPage } from '../../../core/voicemail/wire.ts';
import { s3Client } from '../../../local/clients.ts';
import { wordsInWave } from '../../../local/recordings/spoken-wave.ts';
import { type LocalInstance, startLocal } from '../../../local/start.ts';
import { closeCenter, type deskPage, dial, sitDown } from './people.ts';

const customer = '+442079460001';
let directory: string;
let local: LocalInstance;
let s3: S3Client;
let desk: ReturnType<typeof deskPage>;
let number: string;
const problems: unknown[] = [];
/** Tasks that were taken so far, by the message that they are of. */
const taken = new Map<string, LocalDeskContact[]>();

async function open() {
  local = await startLocal({
    directory,
    dashboard: false,
    batchWindowMs: 0,
    connect: { speed: 10, busy: false },
    onError: (problem) => problems.push(problem),
  });
  s3 = s3Client(local.s3);
  const center = localCenter.parse(await (await fetch(`${local.url}/local/center`)).json());
  number = center.numbers.find(({ language }) => language === 'en')?.number ?? '';
  desk = await sitDown(
    local.url,
    center.agents.find(({ queues }) => queues[0] === 'Support')?.agent ?? '',
  );
}
async function close() {
  desk.close();
  s3.destroy();
  await local.stop();
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'voicemail-'));
  await open();
  await closeCenter(local.url);
});
afterAll(async () => {
  await close();
  await rm(directory, { recursive: true, force: true });
  expect(problems).toEqual([]);
});

/** Out of hours, at the tone; the call's contact id. */
async function toTheTone() {
  const phone = await dial(local.url, customer, number);
  await phone.hears('heard', ({ text }) => text.includes('To leave a message, press 2'));
  phone.does({ type: 'press', digits: '2' });
  const { contactId } = await phone.hears('heard', ({ text }) =>
    text.includes('leave your name and your message'),
  );
  return { phone, contactId };
}

/** Waits for the task of a message, takes it and finishes it. */
async function take(voicemailId: string): Promise<LocalDeskContact> {
  const of = ({ attributes }: LocalDeskContact) => attributes.voicemailId === voicemailId;
  const { offers } = await desk.hears('desk', (view) => view.offers.some(of));
  const offer = offers.find(of) as LocalDeskContact;
  const { contactId } = offer;
  desk.does({ type: 'accept', contactId });
  await desk.hears('desk', ({ contacts }) =>
    contacts.some((one) => one.contactId === contactId && one.state === 'CONNECTED'),
  );
  desk.does({ type: 'hangUp', contactId });
  await desk.hears('desk', ({ contacts }) =>
    contacts.some((one) => one.contactId === contactId && one.state === 'ENDED'),
  );
  desk.does({ type: 'finish', contactId });
  taken.set(voicemailId, [...(taken.get(voicemailId) ?? []), offer]);
  return offer;
}

async function recordingsOf(contactId: string): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'recordings' }));
  return Contents.flatMap(({ Key = '' }) => (Key.includes(contactId) ? [Key] : []));
}
const put = (Key: string, Body: string | Buffer) =>
  s3.send(new PutObjectCommand({ Bucket: 'recordings', Key, Body }));
const keyOf = (contactId: string) =>
  `CallRecordings/ivr/2026/11/22/${contactId}_20261122T08:30_UTC.wav`;

test('from the caller’s words to the team’s task, with text, language and sound', async () => {
  const { phone, contactId } = await toTheTone();
  phone.does({ type: 'say', words: 'Buenos días.' });
  phone.does({ type: 'say', words: 'Llámeme mañana, por favor.' });
  phone.does({ type: 'press', digits: '#' });
  await phone.hears('heard', ({ text }) => text.includes('We have received your message'));
  phone.does({ type: 'say', words: 'Is this still recorded?' });
  phone.does({ type: 'hangUp' });

  const offer = await take(contactId);
  expect(offer).toMatchObject({
    channel: 'TASK',
    queue: 'Support',
    customer: { address: customer, language: 'es-ES' },
    task: { name: `Voicemail: ${customer}`, text: 'Buenos días. Llámeme mañana, por favor.' },
  });
  const [key] = await recordingsOf(contactId);
  expect(key).toMatch(
    new RegExp(
      `^CallRecordings/ivr/\\d{4}/\\d\\d/\\d\\d/${contactId}_\\d{8}T\\d\\d:\\d\\d_UTC\\.wav$`,
    ),
  );
  const sound = await fetch(local.url + offer.task?.recording);
  expect(sound.headers.get('content-type')).toBe('audio/wav');
  const wave = Buffer.from(await sound.arrayBuffer());
  expect(wordsInWave(wave)).toBe('Buenos días. Llámeme mañana, por favor.');
  const part = await fetch(local.url + offer.task?.recording, { headers: { range: 'bytes=8-11' } });
  expect([part.status, await part.text()]).toEqual([206, 'WAVE']);

  const page = (await (await fetch(`${local.url}/api/voicemails?limit=1`)).json()) as VoicemailPage;
  expect(page.voicemails).toMatchObject([
    { id: contactId, state: 'tasked', text: 'Buenos días. Llámeme mañana, por favor.' },
  ]);
  expect(page.voicemails[0]).toMatchObject({
    ...{ language: 'es-ES', queue: 'Support', taskId: offer.contactId },
    ...{ audio: offer.task?.recording, seconds: 2.8 },
  });
  await vi.waitFor(async () => {
    const later = (await (await fetch(`${local.url}/api/voicemails`)).json()) as VoicemailPage;
    const task = later.voicemails.find(({ id }) => id === contactId)?.task;
    expect(task).toEqual({ state: 'done', agent: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  }, 20_000);
});

test('a supervisor’s page plays it from a signed address, part by part, as its policy lets it', async () => {
  const [contactId = ''] = taken.keys();
  const asked = await fetch(`${local.url}/api/voicemails/${contactId}/recording`);
  const { url } = recordingLink.parse(await asked.json());
  expect(url).toContain('X-Amz-Signature=');
  const policy = (await fetch(`${local.url}/config.json`)).headers.get('content-security-policy');
  expect(policy).toContain(`media-src 'self' ${new URL(url).origin};`);
  const sound = await fetch(url, { headers: { range: 'bytes=0-' } });
  expect([sound.status, sound.headers.get('content-type')]).toEqual([206, 'audio/wav']);
  expect(wordsInWave(Buffer.from(await sound.arrayBuffer()))).toContain('Buenos días');
  const nobody = await fetch(`${local.url}/api/voicemails/nobody/recording`);
  expect([nobody.status, await nobody.json()]).toMatchObject([404, { code: 'voicemail-unknown' }]);
});

test('whoever says nothing is a task that says so', async () => {
  const { phone, contactId } = await toTheTone();
  phone.does({ type: 'hangUp' });
  expect((await take(contactId)).task?.text).toBe('Nothing was said.');
});

test('a recording that can’t be understood is a task to listen to; what comes later changes nothing', async () => {
  const { phone, contactId } = await toTheTone();
  await put(keyOf(contactId), 'not a wave');
  const { task } = await take(contactId);
  expect(task?.text).toBe('There is no transcript: please listen to the recording.');
  expect(task?.recording).toContain(contactId);
  phone.does({ type: 'say', words: 'Hello?' });
  phone.does({ type: 'hangUp' });
});

test('repeated events and those of other calls make no task', async () => {
  for (const id of taken.keys())
    for (const key of [keyOf(id), keyOf(id), ...(await recordingsOf(id))]) await put(key, 'again');
  await put(keyOf('4a573372-1f28-4e26-b97b-000000000001'), 'of a call without a message');
  const { phone, contactId } = await toTheTone();
  phone.does({ type: 'say', words: 'Please call me back.' });
  phone.does({ type: 'hangUp' });
  expect((await take(contactId)).task?.text).toBe('Please call me back.');
  const rung = new Set(
    desk.heard.flatMap((one) =>
      one.type === 'desk'
        ? [...one.offers, ...one.contacts].map((contact) => contact.contactId)
        : [],
    ),
  );
  expect(rung.size).toBe(taken.size);
});

test('a message that a stop interrupts is brought on by the next start', async () => {
  const { phone, contactId } = await toTheTone();
  phone.does({ type: 'say', words: 'Thank you, this is about my order.' });
  await phone.hears('heard', ({ by }) => by === 'customer');
  await close();
  await open();
  expect((await take(contactId)).task?.text).toBe('Thank you, this is about my order.');
});
