import {
  ConnectClient,
  DescribeContactCommand,
  ListAssociatedContactsCommand,
  StartOutboundVoiceContactCommand,
} from '@aws-sdk/client-connect';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { openClient } from '../../adapters/dynamodb/client.ts';
import { profileStore } from '../../adapters/dynamodb/profile-store.ts';
import { centerTable } from '../fixtures/center-table.ts';
import { type ConnectEventInput, connectEvent } from '../fixtures/connect-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

const dynamodb = mockClient(DynamoDBDocumentClient);
const connect = mockClient(ConnectClient);
const scheduler = mockClient(SchedulerClient);
type Handle = (event: unknown) => Promise<Record<string, string>>;
const handlers = {} as Record<string, Handle>;
let table: ReturnType<typeof centerTable>;

/** Monday, 11:00 in Madrid. */
const monday = Date.parse('2026-11-23T10:00:00Z');

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(process.env, {
    ...{ CONTACTS_TABLE: 'contacts', METRICS_TABLE: 'metrics', CENTER_TABLE: 'center' },
    ...{ AWS_REGION: 'eu-west-1', POWERTOOLS_DEV: 'false', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    ...{ POWERTOOLS_METRICS_DISABLED: 'true', INSTANCE_ID: 'instance' },
    ...{ CALLBACK_FLOW_IDS: '{"default":"flow"}', SCHEDULE_GROUP: 'callbacks' },
    ...{ SCHEDULE_TARGET_ARN: 'arn:function', SCHEDULE_ROLE_ARN: 'arn:role' },
  });
  for (const name of ['offer-callback', 'request-callback', 'place-callbacks']) {
    const { handler } = await import(`../../functions/${name}.ts`);
    handlers[name] = (event) => handler(event, lambdaContext(name));
  }
}, 60_000);
afterAll(() => vi.useRealTimers());

beforeEach(() => {
  vi.setSystemTime(monday);
  for (const client of [dynamodb, connect, scheduler]) client.reset();
  table = centerTable(dynamodb);
  connect.on(StartOutboundVoiceContactCommand).resolves({ ContactId: 'call' });
  connect.on(DescribeContactCommand).resolves({ Contact: {} });
  connect.on(ListAssociatedContactsCommand).resolves({});
});

/** Ana is free and serves Sales: nobody waits. */
function freeAgent() {
  const at = monday / 1000;
  const stamp = { at, latest: at, id: 'e1' };
  const queues = [{ id: 'q1', name: 'Sales', channels: ['VOICE'] }];
  const status = { name: 'Available', type: 'routable', since: at };
  const document = {
    ...{ kind: 'agent', id: 'ana' },
    profile: { stamp, value: { username: 'ana', name: 'Ana', routingProfile: null, queues } },
    presence: {
      ...{ at, event: 'e1', follows: '' },
      value: { status, nextStatus: null, contacts: [], freeSlots: { VOICE: 1 } },
    },
    tied: [],
  };
  const key = { pk: 'live', sk: 'agent|ana' };
  table.set('live|agent|ana', { ...key, version: 1, document: JSON.stringify(document) });
}

const run = (name: string, event: unknown) => (handlers[name] as Handle)(event);
const offer = (input: ConnectEventInput = {}) =>
  run('offer-callback', connectEvent({ queue: 'Sales', parameters: { reason: 'bill' }, ...input }));
const request = (parameters: Record<string, string>, input: ConnectEventInput = {}) =>
  run('request-callback', connectEvent({ queue: 'Sales', parameters, ...input }));
const started = () => connect.commandCalls(StartOutboundVoiceContactCommand);

describe('offer-callback', () => {
  test('offers slots in the caller’s language', async () => {
    expect(await offer({ attributes: { language: 'it' } })).toEqual({
      ...{ offer: 'yes', alreadyOpen: 'no', inTurn: 'yes' },
      ...{ slot1: '2026-11-23T10:30:00Z', slot1Text: 'oggi alle 11:30' },
      ...{ slot2: '2026-11-23T12:30:00Z', slot2Text: 'oggi alle 13:30' },
      ...{ slot3: '2026-11-24T08:00:00Z', slot3Text: 'domani alle 9:00' },
    });
  });

  test('offers none to who waits a moment, or has one', async () => {
    freeAgent();
    expect(await offer()).toMatchObject({ offer: 'no', alreadyOpen: 'no', slot1: '' });
    await request({ reason: 'bill', slot: '2026-11-23T12:30:00Z' });
    expect(await offer({ contactId: 'later' })).toMatchObject({ offer: 'no', alreadyOpen: 'yes' });
  });

  test('offers none to a customer who has one, by their id and every number of theirs', async () => {
    const known = { attributes: { customerId: 'C-7' } };
    const [home, mobile, office] = ['+34600000001', '+34600000002', '+34600000003'];
    await profileStore(centerItems({ client: openClient() }, 'center')).save({
      ...{ customerId: 'C-7', numbers: [home, mobile] },
    });
    await request({ reason: 'bill', number: office, slot: '2026-11-23T12:30:00Z' }, known);
    for (const input of [
      { customerNumber: mobile },
      { customerNumber: office },
      { customerNumber: null, ...known },
      { customerNumber: null, customerId: 'C-7' },
    ])
      expect(await offer({ contactId: 'later', ...input })).toMatchObject({ alreadyOpen: 'yes' });
    expect(
      await request({ reason: 'bill' }, { contactId: 'other', customerNumber: mobile }),
    ).toMatchObject({ accepted: 'no', problem: 'already-open' });
    expect(await offer({ contactId: 'later', customerNumber: '+34600000004' })).toMatchObject({
      alreadyOpen: 'no',
    });
  });

  test('throws for a queue that nobody knows, so that the flow takes its error branch', async () => {
    await expect(offer({ queue: 'Nobody’s' })).rejects.toThrow('no queue');
  });
});

describe('request-callback', () => {
  const slot = '2026-11-23T12:30:00Z';

  test('promises a slot and schedules the call', async () => {
    const answer = await request({ reason: 'bill', number: '+34600000009', slot });
    expect(answer).toEqual({
      ...{ accepted: 'yes', at: slot, problem: '', id: expect.stringMatching(/^4a573372-/) },
    });
    expect(scheduler.commandCalls(CreateScheduleCommand)[0]?.args[0].input).toMatchObject({
      ...{ ScheduleExpression: 'at(2026-11-23T12:30:00)' },
    });
    expect(await request({ reason: 'bill', number: '+34600000009', slot })).toEqual(answer);
  });

  test('queues without a slot, for the caller’s own number', async () => {
    expect(await request({ reason: 'bill', number: ' ', slot: ' ' })).toMatchObject({
      ...{ accepted: 'yes', at: '' },
    });
    expect(table.has('callback|customer|+34600000001')).toBe(true);
  });

  test.each([
    ['invalid-number', { number: '600', slot }],
    ['slot-taken', { slot: '2026-11-23T04:00:00Z' }],
  ])('says what is wrong: %s', async (problem, parameters) => {
    expect(await request({ reason: 'bill', ...parameters })).toEqual({
      ...{ accepted: 'no', id: '', problem, at: '' },
    });
  });

  test('says when the first one is due', async () => {
    await request({ reason: 'bill', slot });
    expect(await request({ reason: 'bill' }, { contactId: 'other' })).toMatchObject({
      ...{ accepted: 'no', problem: 'already-open', at: slot },
    });
  });

  test('throws when the database can’t', async () => {
    dynamodb.reset();
    dynamodb.onAnyCommand().rejects(Object.assign(new Error('slow'), { name: 'Throttling' }));
    await expect(request({ reason: 'bill', slot })).rejects.toThrow('slow');
  });
});

describe('place-callbacks', () => {
  const slot = '2026-11-23T12:30:00Z';
  const sweep = { 'detail-type': 'Scheduled Event' };

  test('calls when woken, once however often', async () => {
    const { id: callbackId } = await request({ reason: 'bill', slot });
    await run('place-callbacks', { callbackId });
    expect(started()).toHaveLength(0);
    vi.setSystemTime(Date.parse(slot));
    for (const event of [{ callbackId }, { callbackId }, sweep])
      await run('place-callbacks', event);
    expect(started()).toHaveLength(1);
    expect(started()[0]?.args[0].input).toMatchObject({
      ...{ InstanceId: 'instance', ContactFlowId: 'flow', SourcePhoneNumber: '+34910000001' },
      ...{ DestinationPhoneNumber: '+34600000001', ClientToken: `callback-${callbackId}-1` },
    });
  });

  test('a sweep calls what nobody woke, asks what became of it, and closes it', async () => {
    const { id } = await request({ reason: 'bill', slot });
    vi.setSystemTime(Date.parse(slot) + 60_000);
    await run('place-callbacks', sweep);
    connect
      .on(DescribeContactCommand)
      .resolves({ Contact: { Attributes: { callbackReached: 'yes' } } });
    vi.setSystemTime(Date.parse(slot) + 600_000);
    await run('place-callbacks', sweep);
    expect(JSON.parse(String(table.get(`callback|${id}`)?.document))).toMatchObject({
      ...{ state: 'done' },
    });
  });

  test('calls nobody whom an agent has served in the call that asked', async () => {
    const { id: callbackId } = await request({ reason: 'bill', slot });
    const AgentInfo = { Id: 'ana', ConnectedToAgentTimestamp: new Date(monday + 60_000) };
    connect.on(DescribeContactCommand).resolves({ Contact: { AgentInfo } });
    vi.setSystemTime(Date.parse(slot));
    await run('place-callbacks', { callbackId });
    expect(started()).toHaveLength(0);
    expect(await offer({ contactId: 'later' })).toMatchObject({ alreadyOpen: 'no' });
  });

  test('throws what could not be done, and calls under the same token again', async () => {
    const { id: callbackId } = await request({ reason: 'bill', slot });
    vi.setSystemTime(Date.parse(slot));
    const throttled = Object.assign(new Error('busy'), { name: 'ThrottlingException' });
    connect.on(StartOutboundVoiceContactCommand).rejects(throttled);
    await expect(run('place-callbacks', { callbackId })).rejects.toThrow('busy');
    vi.setSystemTime(Date.parse(slot) + 61_000);
    await expect(run('place-callbacks', sweep)).rejects.toThrow('1 could not');
    connect.on(StartOutboundVoiceContactCommand).resolves({ ContactId: 'call' });
    await run('place-callbacks', sweep);
    const tokens = started().map(({ args }) => args[0].input.ClientToken);
    expect(new Set(tokens)).toEqual(new Set([`callback-${callbackId}-1`]));
  });
});
