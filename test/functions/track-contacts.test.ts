import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { morning } from '../fixtures/agent-events.ts';
import { answeredCall, contactEvent } from '../fixtures/contact-events.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
const sqs = mockClient(SQSClient);
const queue = (name: string) => `https://sqs.eu-west-1.amazonaws.com/111122223333/${name}.fifo`;
let track: (event: unknown) => Promise<unknown>;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CENTER_TABLE: 'center', AWS_REGION: 'eu-west-1', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    ...{ LIVE_QUEUE_URL: queue('live'), ALERT_QUEUE_URL: queue('alerts') },
  });
  const { handler } = await import('../../functions/track-contacts.ts');
  track = (event) => handler(event, lambdaContext('track-contacts')) as Promise<unknown>;
}, 30_000);

beforeEach(() => {
  vi.useFakeTimers({ now: (morning + 120) * 1000, toFake: ['Date'] });
  dynamodb.reset();
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({});
  dynamodb.on(GetCommand).resolves({});
  dynamodb.on(PutCommand).resolves({});
});
const rung = () =>
  sqs.commandCalls(SendMessageCommand).map(({ args: [{ input }] }) => input.QueueUrl);
afterEach(() => vi.useRealTimers());

const written = (): Record<string, unknown>[] =>
  dynamodb.commandCalls(PutCommand).map(({ args: [{ input }] }) => ({
    ...input.Item,
    document: JSON.parse(input.Item?.document),
  }));

test('an event becomes the contact’s item, kept for longer than a contact can live', async () => {
  await track(answeredCall('c-1')[1]);
  expect(written()).toEqual([
    {
      ...{ pk: 'live', sk: 'contact|c-1', version: 1, expiresAt: morning + 120 + 8 * 86_400 },
      document: {
        ...{ kind: 'contact', contactId: 'c-1', channel: 'VOICE', initiationMethod: 'INBOUND' },
        ...{ initiatedAt: morning, connected: null, pausedAt: null, resumedAt: null },
        queued: { at: morning + 10, queue: 'sales', personal: false },
        ...{ endedAt: null, routing: null },
      },
    },
  ]);
});

test('each change rings for pages, the first of a turn for alerts; what changes nothing for nobody', async () => {
  vi.setSystemTime((morning + 130) * 1000);
  for (const id of ['c-8', 'c-9']) await track(answeredCall(id)[1]);
  expect(rung().sort()).toEqual([queue('alerts'), queue('live'), queue('live')]);
  sqs.reset();
  await track(contactEvent({ type: 'CONTACT_DATA_UPDATED' }));
  expect(rung()).toEqual([]);
});

test('another writer that was first is read again', async () => {
  const [initiated, queued] = answeredCall('c-1');
  await track(initiated);
  const [first] = dynamodb.commandCalls(PutCommand).map(({ args: [{ input }] }) => input.Item);
  dynamodb.reset();
  dynamodb.on(GetCommand).resolvesOnce({}).resolves({ Item: first });
  const refusal = Object.assign(new Error(), { name: 'ConditionalCheckFailedException' });
  dynamodb.on(PutCommand).rejectsOnce(refusal).resolves({});
  await track(queued);
  expect(written().map(({ version }) => version)).toEqual([1, 2]);
});

test('an event that tells nothing of where the contact is costs nothing', async () => {
  await track(contactEvent({ type: 'CONTACT_DATA_UPDATED' }));
  expect(dynamodb.calls()).toEqual([]);
});

test('what is no contact event, or can’t be written now, is thrown and so comes again', async () => {
  await expect(track({ detail: {} })).rejects.toThrow();
  dynamodb.on(PutCommand).rejects(Object.assign(new Error(), { name: 'ThrottlingException' }));
  await expect(track(contactEvent({ contact: 'c-9' }))).rejects.toThrow('ThrottlingException');
});
