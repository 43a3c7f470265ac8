import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConnectClient, StartOutboundVoiceContactCommand } from '@aws-sdk/client-connect';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { localCenter } from '../../../core/center/local-wire.ts';
import { type LocalInstance, startLocal } from '../../../local/start.ts';
import { deskPage, dial, linePage, Page, phonePage, post, sitDown } from './people.ts';

const speed = 10;
const customer = '+442079460001';
const emergency = { type: 'press', digits: '0' } as const;
let directory: string;
let local: LocalInstance;
let agent: string;
let number: string;
let problems: unknown[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'connect-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

beforeEach(async () => {
  problems = [];
  local = await startLocal({
    directory,
    fresh: true,
    dashboard: false,
    batchWindowMs: 0,
    connect: { speed, busy: false },
    onError: (problem) => problems.push(problem),
  });
  const center = localCenter.parse(await (await fetch(`${local.url}/local/center`)).json());
  expect(center).toMatchObject({ speed, busy: false });
  agent = center.agents.find(({ queues }) => queues.includes('Emergencies'))?.agent ?? '';
  number = center.numbers.find(({ language }) => language === 'en')?.number ?? '';
});
afterEach(async () => {
  await local.stop();
  expect(problems).toEqual([]);
});

async function today() {
  const response = await fetch(`${local.url}/api/today`);
  return ((await response.json()) as { totals: Record<string, number> }).totals;
}

/** Calls, and asks for help in an emergency. */
async function callForHelp() {
  const phone = await dial(local.url, customer, number);
  await phone.hears('heard', ({ text }) => text.includes('In an emergency, press 0'));
  phone.does(emergency);
  await phone.hears('state', ({ queue }) => queue === 'Emergencies');
  return phone;
}

test('a call from ring to wrap-up, which counts once', async () => {
  const desk = await sitDown(local.url, agent);
  const phone = await callForHelp();
  expect(await phone.hears('heard', ({ by }) => by === 'center')).toMatchObject({
    language: 'en-GB',
  });
  const { offers } = await desk.hears('desk', (view) => view.offers.length > 0);
  expect(offers[0]).toMatchObject({
    channel: 'VOICE',
    state: 'CONNECTING',
    queue: 'Emergencies',
    customer: { address: customer, language: 'en' },
    reason: 'emergency',
  });
  const contactId = offers[0]?.contactId ?? '';
  desk.does({ type: 'accept', contactId });
  const connected = await phone.hears('state', ({ phase }) => phase === 'connected');
  expect(connected.agent).not.toBeNull();

  phone.does({ type: 'say', words: 'There is smoke.' });
  await desk.hears('heard', ({ by, text }) => by === 'customer' && text === 'There is smoke.');
  desk.does({ type: 'say', contactId, words: 'Leave the house.' });
  await phone.hears('heard', ({ by, text }) => by === 'agent' && text === 'Leave the house.');
  desk.does({ type: 'hold', contactId });
  await phone.hears('state', ({ phase }) => phase === 'hold');
  desk.does({ type: 'resume', contactId });
  phone.does({ type: 'hangUp' });
  expect(await phone.hears('ended')).toMatchObject({ reason: 'CUSTOMER_DISCONNECT' });

  await desk.hears('desk', ({ contacts }) => contacts[0]?.state === 'ENDED');
  desk.does({ type: 'wrapUp', contactId, code: 'solved', note: 'Fire brigade called.' });
  desk.does({ type: 'finish', contactId });
  const before = desk.heard.length;
  await desk.hears(
    'desk',
    (view) => desk.heard.indexOf(view) >= before && view.contacts.length === 0,
  );
  while ((await today()).contactsCreated === 0) await local.caughtUp();
  expect(await today()).toMatchObject({
    contactsCreated: 1,
    contactsHandled: 1,
    contactsAbandoned: 0,
  });

  await callForHelp();
  const again = await desk.hears('desk', (view) => (view.offers[0]?.history.length ?? 0) > 0);
  expect(again.offers[0]?.history).toMatchObject([
    {
      contactId,
      agent,
      wrapUpCode: 'solved',
      wrapUpNote: 'Fire brigade called.',
      outcome: 'answered',
    },
  ]);
});

test('what is not answered is missed until it is cleared, and rings again', async () => {
  const desk = await sitDown(local.url, agent);
  const phone = await callForHelp();
  const missed = await desk.hears('desk', ({ contacts }) => contacts[0]?.state === 'MISSED');
  const contactId = missed.contacts[0]?.contactId ?? '';
  expect(missed.offers).toEqual([]);
  const before = desk.heard.length;
  desk.does({ type: 'finish', contactId });
  await desk.hears('desk', (view) => desk.heard.indexOf(view) >= before && view.offers.length > 0);
  desk.does({ type: 'accept', contactId });
  await phone.hears('state', ({ phase }) => phase === 'connected');
  phone.does({ type: 'accept' } as never);
  expect(await phone.hears('refused')).toMatchObject({ code: 'invalid-message' });
});

test('a promised call rings once at the customer’s number and is connected', async () => {
  const line = linePage(local.url, customer);
  const desk = await sitDown(local.url, agent);
  const client = new ConnectClient({
    endpoint: local.environment.AWS_ENDPOINT_URL_CONNECT ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: new NodeHttpHandler(),
  });
  const call = new StartOutboundVoiceContactCommand({
    InstanceId: local.environment.INSTANCE_ID,
    ContactFlowId: JSON.parse(local.environment.CALLBACK_FLOW_IDS ?? '{}').default,
    QueueId: JSON.parse(local.environment.QUEUE_IDS ?? '{}').Emergencies,
    DestinationPhoneNumber: customer,
    ClientToken: 'promise',
    Attributes: { language: 'en', topic: 'emergency' },
  });
  const { ContactId = '' } = await client.send(call);
  expect((await client.send(call)).ContactId).toBe(ContactId);
  client.destroy();
  const ring = await line.hears('ring');
  expect(ring).toMatchObject({
    contactId: ContactId,
    callerId: number === '' ? null : expect.any(String),
  });
  line.does({ type: 'answer', contactId: ContactId });
  expect(await line.hears('ringOver')).toMatchObject({ answered: true });
  const phone = phonePage(local.url, ContactId);
  await phone.hears('heard', ({ text }) => text.includes('You asked us to call you'));
  phone.does({ type: 'press', digits: '1' });
  await desk.hears('desk', ({ offers }) => offers.length > 0);
  desk.does({ type: 'accept', contactId: ContactId });
  await phone.hears('state', ({ phase }) => phase === 'connected');
  desk.does({ type: 'hangUp', contactId: ContactId });
  await desk.hears('desk', ({ contacts }) => contacts[0]?.state === 'ENDED');
  expect(line.heard.filter(({ type }) => type === 'ring')).toHaveLength(1);
});

test('three in a conference hear each other; a supervisor hears all and is heard once they join', async () => {
  const center = localCenter.parse(await (await fetch(`${local.url}/local/center`)).json());
  const [second = '', supervisor = ''] = center.agents
    .map((one) => one.agent)
    .filter((one) => one !== agent);
  const desk = await sitDown(local.url, agent);
  const phone = await callForHelp();
  const { offers } = await desk.hears('desk', (view) => view.offers.length > 0);
  const contactId = offers[0]?.contactId ?? '';
  expect(offers[0]?.ringsUntilMs).toBe((offers[0]?.sinceMs ?? 0) + 20_000);
  desk.does({ type: 'accept', contactId });
  await phone.hears('state', ({ phase }) => phase === 'connected');
  const colleague = await sitDown(local.url, second);
  desk.does({ type: 'transfer', contactId, to: { agent: second }, how: 'warm' });
  const own = (await colleague.hears('desk', (view) => view.offers.length > 0)).offers[0];
  colleague.does({ type: 'accept', contactId: own?.contactId ?? '' });
  await colleague.hears('desk', ({ contacts }) => contacts[0]?.state === 'CONNECTED');
  desk.does({ type: 'conference', contactId });
  await desk.hears('desk', ({ contacts }) => contacts[0]?.other?.joined === true);

  const listener = await sitDown(local.url, supervisor);
  listener.does({ type: 'monitor', contactId });
  const { contacts } = await listener.hears('desk', (view) => view.contacts.length > 0);
  const monitorId = contacts[0]?.contactId ?? '';
  expect(contacts[0]?.monitoring).toMatchObject({ contactId, state: 'SILENT_MONITOR' });

  const hears = (page: typeof desk, by: string, words: string) =>
    page.hears('heard', (one) => one.by === by && one.text === words);
  colleague.does({ type: 'say', contactId: own?.contactId ?? '', words: 'I can help.' });
  await phone.hears('heard', ({ by, text }) => by === 'agent' && text === 'I can help.');
  for (const page of [desk, listener]) await hears(page, 'colleague', 'I can help.');
  phone.does({ type: 'say', words: 'Thank you.' });
  for (const page of [desk, colleague, listener]) await hears(page, 'customer', 'Thank you.');

  listener.does({ type: 'say', contactId: monitorId, words: 'Psst.' });
  expect(await listener.hears('refused')).toMatchObject({ code: 'wrong-state' });
  listener.does({ type: 'monitorState', contactId: monitorId, state: 'BARGE' });
  listener.does({ type: 'say', contactId: monitorId, words: 'May I?' });
  await phone.hears('heard', ({ by, text }) => by === 'agent' && text === 'May I?');
  await hears(desk, 'colleague', 'May I?');
  desk.does({ type: 'mute', muted: true });
  await desk.hears('desk', ({ state }) => state.muted);
  desk.does({ type: 'say', contactId, words: 'Nobody hears this.' });
  await desk.hears('refused');
  listener.does({ type: 'stopMonitoring', contactId: monitorId });
  phone.does({ type: 'hangUp' });
  await phone.hears('ended');
  const text = JSON.stringify([phone.heard, desk.heard, colleague.heard]);
  expect(text).not.toContain('Psst');
  expect(text).not.toContain('Nobody hears this.');
  expect(text).not.toContain(monitorId);
});

test('one person at a desk; pages of other addresses are refused', async () => {
  const desk = await sitDown(local.url, agent);
  expect(await post(`${local.url}/local/desk/login`, { agent })).toMatchObject({
    status: 409,
    body: { code: 'desk-taken' },
  });
  expect(await post(`${local.url}/local/desk/login`, { agent: 'nobody' })).toMatchObject({
    status: 404,
  });
  expect(await post(`${local.url}/local/phone/calls`, { from: customer })).toMatchObject({
    status: 400,
    body: { code: 'invalid-body' },
  });
  const foreign = await fetch(`${local.url}/local/center`, {
    headers: { origin: 'http://evil.example' },
  });
  expect(foreign.status).toBe(403);
  const listener = new Page(`${local.url}/local/desk/${agent}`, 'http://evil.example');
  await expect(listener.hears('desk')).rejects.toThrow('was closed');
  desk.does({ type: 'leave' });
  await desk.hears('left');
  const stranger = deskPage(local.url, agent);
  await expect(stranger.hears('desk')).rejects.toThrow('was closed');
});
