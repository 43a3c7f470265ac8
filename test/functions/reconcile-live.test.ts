import {
  ConnectClient,
  DescribeContactCommand,
  GetCurrentMetricDataCommand,
  GetCurrentUserDataCommand,
} from '@aws-sdk/client-connect';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { LiveItem } from '../../core/live/live-item.ts';
import { liveStateOf } from '../core/live/live-state-of.ts';
import { agentEvent, morning } from '../fixtures/agent-events.ts';
import { contactEvent } from '../fixtures/contact-events.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
const connect = mockClient(ConnectClient);
let reconcile: () => Promise<unknown>;
let lines: string[];

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CENTER_TABLE: 'center', INSTANCE_ID: 'instance', AWS_REGION: 'eu-west-1' },
    ...{ POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_DEV: 'true' },
    ...{ POWERTOOLS_METRICS_DISABLED: 'false' },
  });
  const { handler } = await import('../../functions/reconcile-live.ts');
  reconcile = () => handler({}, lambdaContext('reconcile-live')) as Promise<unknown>;
}, 30_000);

beforeEach(() => {
  vi.useFakeTimers({ now: (morning + 100) * 1000, toFake: ['Date'] });
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  dynamodb.reset();
  connect.reset();
  dynamodb.on(GetCommand).resolves({});
  dynamodb.on(PutCommand).resolves({});
  dynamodb.on(DeleteCommand).resolves({});
  connect.on(GetCurrentMetricDataCommand).resolves({ MetricResults: [] });
  connect.on(GetCurrentUserDataCommand).resolves({ UserDataList: [] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const stored = (items: LiveItem[]) =>
  dynamodb
    .on(QueryCommand)
    .resolves({ Items: items.map((item) => ({ document: JSON.stringify(item) })) });

const waiting = (contact: string) =>
  contactEvent({ contact, type: 'QUEUED', queued: { queue: 'sales', at: 0 } });

const sales = (count: number) => ({
  Dimensions: { Queue: { Id: 'sales', Arn: 'arn:sales' }, Channel: 'VOICE' as const },
  Collections: [
    { Metric: { Name: 'CONTACTS_IN_QUEUE' as const, Unit: 'COUNT' as const }, Value: count },
  ],
});

/** Metrics as CloudWatch finds them in the log (embedded metric format), with the queue that they are of. */
const metrics = () =>
  lines
    .map((line) => JSON.parse(line))
    .flatMap((entry) =>
      entry._aws.CloudWatchMetrics.flatMap(({ Metrics }: { Metrics: { Name: string }[] }) =>
        Metrics.map(({ Name }) => [Name, entry.queue ?? '', [entry[Name]].flat()[0]]),
      ),
    );

test('Connect is asked for the queues that are known, page by page', async () => {
  stored(liveStateOf({ agents: [agentEvent()], contacts: [waiting('c-1')] }));
  connect
    .on(GetCurrentMetricDataCommand)
    .resolvesOnce({ MetricResults: [], NextToken: 'more' })
    .resolves({ MetricResults: [sales(1)] });
  await reconcile();
  expect(
    connect.commandCalls(GetCurrentMetricDataCommand).map(({ args: [{ input }] }) => input),
  ).toMatchObject([
    {
      ...{ InstanceId: 'instance', Groupings: ['QUEUE', 'CHANNEL'], NextToken: undefined },
      Filters: { Queues: ['sales'], Channels: ['VOICE', 'CHAT', 'TASK'] },
      CurrentMetrics: [{ Name: 'CONTACTS_IN_QUEUE', Unit: 'COUNT' }],
    },
    { NextToken: 'more' },
  ]);
  expect(metrics()).toEqual([
    ['LiveRepairedAgents', '', 0],
    ['LiveDroppedContacts', '', 0],
  ]);
});

test('a drift is a metric of its queue, and what vanished is dropped', async () => {
  stored(
    liveStateOf({ agents: [agentEvent({ at: 90 })], contacts: [waiting('c-1'), waiting('c-2')] }),
  );
  connect.on(GetCurrentMetricDataCommand).resolves({ MetricResults: [sales(1)] });
  connect.on(DescribeContactCommand, { ContactId: 'c-1' }).resolves({
    Contact: { Id: 'c-1', DisconnectTimestamp: new Date((morning + 50) * 1000) },
  });
  connect
    .on(DescribeContactCommand, { ContactId: 'c-2' })
    .resolves({ Contact: { Id: 'c-2', Channel: 'VOICE' } });
  await reconcile();
  expect(metrics()).toContainEqual(['LiveDrift', 'Sales', 1]);
  expect(metrics()).toContainEqual(['LiveDroppedContacts', '', 1]);
  const [dropped] = dynamodb
    .commandCalls(PutCommand)
    .map(({ args: [{ input }] }) => input.Item)
    .filter((item) => item?.sk === 'contact|c-1');
  expect(JSON.parse(dropped?.document)).toMatchObject({ endedAt: morning + 50 });
});

test('an agent as GetCurrentUserData has it takes the place of what events told', async () => {
  stored(liveStateOf({ agents: [agentEvent()] }));
  connect.on(GetCurrentUserDataCommand).resolves({
    UserDataList: [
      {
        User: { Id: 'ana', Arn: 'arn:ana' },
        RoutingProfile: { Id: 'Sales team' },
        Status: { StatusName: 'Available', StatusStartTimestamp: new Date(morning * 1000) },
        AvailableSlotsByChannel: { VOICE: 0 },
        Contacts: [
          {
            ContactId: 'c-1',
            Channel: 'VOICE',
            InitiationMethod: 'INBOUND',
            AgentContactState: 'CONNECTED',
            StateStartTimestamp: new Date((morning + 40.5) * 1000),
            Queue: { Id: 'sales' },
          },
        ],
      },
    ],
  });
  await reconcile();
  const [agent] = dynamodb
    .commandCalls(PutCommand)
    .map(({ args: [{ input }] }) => input.Item)
    .filter((item) => item?.sk === 'agent|ana');
  expect(JSON.parse(agent?.document).presence.value).toEqual({
    status: { name: 'Available', type: 'routable', since: morning },
    nextStatus: null,
    contacts: [
      {
        ...{ contactId: 'c-1', channel: 'VOICE', initiationMethod: 'INBOUND' },
        ...{ state: 'CONNECTED', since: morning + 40.5, queue: 'sales' },
      },
    ],
    freeSlots: { VOICE: 0 },
  });
});

test('a minute in which Connect is too busy is left out, and counted', async () => {
  stored(liveStateOf({ contacts: [waiting('c-1')] }));
  connect
    .on(GetCurrentMetricDataCommand)
    .rejects(Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' }));
  await reconcile();
  expect(metrics()).toEqual([['LiveReconciliationsMissed', '', 1]]);
  expect(dynamodb.commandCalls(PutCommand)).toEqual([]);
});

test('a database that can’t be read is a failure', async () => {
  dynamodb.on(QueryCommand).rejects(new Error('unreachable'));
  await expect(reconcile()).rejects.toThrow('unreachable');
});
