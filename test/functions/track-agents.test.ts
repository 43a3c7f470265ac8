import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { agentEvent } from '../fixtures/agent-events.ts';
import { kinesisEvent } from '../fixtures/kinesis-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
type Track = (event: KinesisStreamEvent) => Promise<KinesisStreamBatchResponse>;
let track: Track;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CENTER_TABLE: 'center', CONTACTS_TABLE: 'contacts', METRICS_TABLE: 'metrics' },
    ...{ AWS_REGION: 'eu-west-1', POWERTOOLS_DEV: 'false' },
    ...{ POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
  });
  const { handler } = await import('../../functions/track-agents.ts');
  track = (event) => handler(event, lambdaContext('track-agents')) as ReturnType<Track>;
}, 30_000);

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(GetCommand).resolves({});
  dynamodb.on(PutCommand).resolves({});
});

const texts = (...inputs: Parameters<typeof agentEvent>[0][]) =>
  inputs.map((input) => JSON.stringify(agentEvent(input)));

const written = (partition = /^live$/): Record<string, unknown>[] =>
  dynamodb
    .commandCalls(PutCommand)
    .filter(({ args: [{ input }] }) => partition.test(input.Item?.pk))
    .map(({ args: [{ input }] }) => ({
      ...input.Item,
      document: JSON.parse(input.Item?.document),
    }));

test('of each agent the newest event of the batch is written', async () => {
  const batch = texts(
    { at: 5, status: 'Lunch' },
    { at: 0 },
    { agent: 'bea' },
    { at: 5, status: 'Lunch' },
  );
  expect(await track(kinesisEvent(batch))).toEqual({ batchItemFailures: [] });
  expect(written()).toMatchObject([
    {
      ...{ pk: 'live', sk: 'agent|ana', version: 1 },
      document: { id: 'ana', presence: { value: { status: { name: 'Lunch' } } } },
    },
    { sk: 'agent|bea' },
  ]);
});

test('what people call an agent is noted once, in the catalogue of figures', async () => {
  const named = () =>
    dynamodb
      .commandCalls(PutCommand)
      .map(({ args: [{ input }] }) => input.Item)
      .filter((item) => item?.pk === 'catalogue|agentName');
  await track(kinesisEvent(texts({ agent: 'dan', at: 0 }, { agent: 'dan', at: 5 })));
  expect(named()).toMatchObject([{ sk: 'dan', name: expect.stringMatching(/ /) }]);
  await track(kinesisEvent(texts({ agent: 'dan', at: 9 })));
  expect(named()).toHaveLength(1);
});

test('what each agent did stands in the agent’s day, on the clock of the center', async () => {
  const late = 15 * 3600 + 1800;
  const batch = texts({ at: 0, status: 'Lunch' }, { at: late }, { agent: 'bea', at: 60 });
  expect(await track(kinesisEvent(batch))).toEqual({ batchItemFailures: [] });
  const days = written(/^activity/);
  expect(days.map((item) => [item.pk, item.sk])).toEqual([
    ['activity|2026-03-02', 'ana'],
    ['activity|2026-03-03', 'ana'],
    ['activity|2026-03-02', 'bea'],
  ]);
  expect(days[0]).toMatchObject({
    document: {
      ...{ agent: 'ana', name: 'Ana Sol', begun: 1_772_438_400_000, changes: '0,0,1' },
      states: [
        { activity: 'offline', status: '' },
        { activity: 'custom', status: 'Lunch' },
      ],
    },
  });
});

test('an event that can’t be read is passed over', async () => {
  const batch = ['{"AgentARN": "half', ...texts({}), '[]'];
  expect(await track(kinesisEvent(batch))).toEqual({ batchItemFailures: [] });
  expect(written()).toHaveLength(1);
});

test('a busy database brings the batch again', async () => {
  dynamodb
    .on(PutCommand)
    .rejects(Object.assign(new Error('later'), { name: 'ThrottlingException' }));
  const event = kinesisEvent(texts({}, { agent: 'bea' }));
  expect(await track(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: event.Records[0]?.kinesis.sequenceNumber }],
  });
});
