import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { callbackStore } from '../../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import type { AlertList } from '../../core/alerts/wire.ts';
import type { ActionList } from '../../core/audit/action.ts';
import { callbackSlots } from '../../core/callbacks/callback-slots.ts';
import { requestCallback } from '../../core/callbacks/request-callback.ts';
import type { CallbackList, CallbackRow } from '../../core/callbacks/wire.ts';
import type { QueueConfig } from '../../core/config/contact-center-config.ts';
import { queueNamed } from '../../core/config/queue-named.ts';
import type { LiveReading } from '../../core/live/push-wire.ts';
import { dayOf } from '../../core/time/zone.ts';
import { dynamodbClient } from '../../local/clients.ts';
import { runningInstance } from '../../local/running-file.ts';
import { someRule } from '../core/alerts/some-rule.ts';
import { past } from '../core/callbacks/past.ts';
import config from '../fixtures/always-open.ts';
import { someCallback } from '../fixtures/some-callback.ts';
import { dial, linePage, phonePage, sitDown } from './connect/people.ts';
import { startProduct } from './start-product.ts';

/* The whole product: from the API's command to what customers and agents notice of it. */

const customer = '+442079460001';
const line = '+442000000001';
const aMinuteMs = 6000;
let product: Awaited<ReturnType<typeof startProduct>>;

beforeAll(async () => {
  product = await startProduct('test/fixtures/always-open.ts');
}, 70_000);
afterAll(async () => {
  expect(await product.stop()).not.toContain('Problem');
}, 30_000);

const api = async <Answer>(path: string) =>
  (await fetch(`${product.url}/api/${path}`)).json() as Promise<Answer>;
async function send(method: 'POST' | 'PUT', path: string, body: object) {
  const headers = { 'content-type': 'application/json' };
  const init = { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`${product.url}/api/${path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
const trail = async () => (await api<ActionList>('actions')).actions;
const setOverflow = (open: boolean, token: string) =>
  send('PUT', 'overflows/Emergencies', { open, token });

async function emergencyCall() {
  const phone = await dial(product.url, customer, line);
  await phone.hears('heard', ({ text }) => text.includes('In an emergency, press 0'));
  phone.does({ type: 'press', digits: '0' });
  return phone;
}
const inQueue =
  (name: string) =>
  ({ queue }: { queue: string | null }) =>
    queue === name;

test('an overflow takes the callers who wait and those who come, until it is closed again', async () => {
  const waiting = await emergencyCall();
  await waiting.hears('state', inQueue('Emergencies'));
  expect(await setOverflow(true, 'nobody-is-there')).toMatchObject({
    ...{ status: 409, body: { code: 'not-possible-now' } },
  });

  const desk = await sitDown(product.url, 'support-team-01');
  await vi.waitFor(async () => {
    const live = await api<LiveReading>('live');
    expect(JSON.stringify(live)).toContain('support-team-01');
  }, 20_000);
  const opened = await setOverflow(true, 'open-0001');
  expect(opened).toMatchObject({
    body: { before: { open: false }, after: { open: true, to: 'Support' }, result: 'done' },
  });
  expect(await setOverflow(true, 'open-0001')).toEqual(opened);
  await waiting.hears('state', inQueue('Support'));
  await desk.hears('desk', ({ offers }) => offers.some(({ queue }) => queue === 'Support'));
  waiting.does({ type: 'hangUp' });

  const next = await emergencyCall();
  await next.hears('state', inQueue('Support'));
  next.does({ type: 'hangUp' });

  expect(await setOverflow(false, 'close-001')).toMatchObject({ body: { after: { open: false } } });
  const last = await emergencyCall();
  await last.hears('state', inQueue('Emergencies'));
  await new Promise((resolve) => setTimeout(resolve, 2 * aMinuteMs));
  expect(last.heard.filter((one) => one.type === 'state').map(({ queue }) => queue)).not.toContain(
    'Support',
  );
  last.does({ type: 'hangUp' });
  desk.close();
  expect((await trail()).reverse()).toMatchObject([
    { command: 'setOverflow', subject: 'Emergencies', refused: 'not-possible-now' },
    { command: 'setOverflow', detail: { after: { open: true } } },
    { command: 'setOverflow', detail: { before: { open: true }, after: { open: false } } },
  ]);
}, 120_000);

/** Callbacks where the product keeps them. */
async function openCallbacks() {
  const running = await runningInstance(product.directory);
  const client = DynamoDBDocumentClient.from(dynamodbClient(running?.dynamodb ?? ''));
  return { client, store: callbackStore(centerItems({ client }, 'center'), 30) };
}

/** The time of the center, ahead of the wall's. */
const centerNow = async () =>
  Date.parse((await fetch(`${product.url}/api/center`)).headers.get('date') ?? '') / 1000;

/** A callback that was promised for hours later, as the flow's function writes it down. */
async function promised(now: number) {
  const { client, store } = await openCallbacks();
  const queue = queueNamed(config, 'Emergencies') as QueueConfig;
  const slot = callbackSlots(config, queue, now).find((at) => at > now + 3600) ?? 0;
  const answer = await requestCallback(
    {
      ...{ contactId: crypto.randomUUID(), number: customer, reason: 'emergency', slot },
      ...{ queue: 'Emergencies', language: 'en', during: null },
      attributes: { topic: 'emergency' },
    },
    { store, history: past({}), config, now, schedule: { wake: async () => {} } },
  );
  client.destroy();
  if (!answer.ok) throw new Error(answer.problem.code);
  return { id: answer.value.id, slot };
}

test('a callback that is called now rings the customer’s phone exactly once', async () => {
  await sitDown(product.url, 'emergency-team-01');
  const { id, slot } = await promised(await centerNow());
  const phone = linePage(product.url, customer);
  const now = (token: string) => send('POST', `callbacks/${id}/call-now`, { token });
  const both = await Promise.all([now('click-0001'), now('click-0001')]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);

  const { contactId } = await phone.hears('ring');
  expect(await now('other-0001')).toMatchObject({
    ...{ status: 409, body: { code: 'callback-in-progress' } },
  });
  phone.does({ type: 'answer', contactId });
  const call = phonePage(product.url, contactId);
  await call.hears('heard', ({ text }) => text.includes('You asked us to call you'));
  call.does({ type: 'press', digits: '1' });
  await call.hears('state', inQueue('Emergencies'));
  call.does({ type: 'hangUp' });
  const day = dayOf(slot, config.timeZone);
  await vi.waitFor(async () => {
    const { callbacks } = await api<CallbackList>(`callbacks?day=${day}`);
    const row = callbacks.find((one): one is CallbackRow => one.id === id);
    expect(row).toMatchObject({ state: 'done', ending: 'reached', attempts: [{ contactId }] });
  }, 60_000);
  await new Promise((resolve) => setTimeout(resolve, 2 * aMinuteMs));
  expect(phone.heard.filter(({ type }) => type === 'ring')).toHaveLength(1);
  phone.close();
  expect((await trail()).slice(0, 2).reverse()).toMatchObject([
    { command: 'callNow', subject: id },
    { command: 'callNow', subject: id, refused: 'callback-in-progress' },
  ]);
}, 120_000);

test('a promise to call back that was broken is an alert, with the contact in which it was given', async () => {
  const figure = { kind: 'report', report: 'callbacksBroken', days: 7 } as const;
  const scope = { queue: 'Emergencies' };
  const rule = someRule({ figure, scope, threshold: 0, clearThreshold: 0, holdSeconds: 0 });
  expect(await send('PUT', 'alert-rules/broken', { ...rule, version: 0 })).toMatchObject({
    status: 200,
  });
  const now = await centerNow();
  const { client, store } = await openCallbacks();
  const slot = now - 3600;
  const broken = someCallback(now, {
    ...{ id: 'broken-1', queue: 'Emergencies', contactId: 'contact-0b0e', slot, lookAt: slot },
    ...{ state: 'expired', closed: { at: now, ending: 'too-late' } },
  });
  expect(await store.putCallback(broken, 1)).toBe(true);
  client.destroy();
  const raised = await vi.waitFor(async () => {
    const { alerts } = await api<AlertList>('alerts');
    const found = alerts.find(({ ruleId }) => ruleId === 'broken');
    if (!found) throw new Error('no alert yet');
    return found;
  }, 60_000);
  expect(raised).toMatchObject({ value: 1, tellings: 1, subjects: [{ id: 'contact-0b0e' }] });
  expect(raised.link).toContain('/history/callbacks?');
}, 70_000);
