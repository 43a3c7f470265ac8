import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { liveStateOf } from '../core/live/live-state-of.ts';
import { agentEvent } from '../fixtures/agent-events.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

// The pause between two words is the publisher's own affair, tested with it.
vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }));

const dynamodb = mockClient(DynamoDBDocumentClient);
const sent: { url: string; body: { channel: string; events: string[] } }[] = [];
let status = 200;
let publish: (event: unknown) => Promise<unknown>;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CENTER_TABLE: 'center', AWS_REGION: 'eu-west-1', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    LIVE_EVENTS_URL: 'https://id.appsync-api.eu-west-1.amazonaws.com/event',
  });
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    sent.push({ url, body: JSON.parse(body) });
    return Response.json({ failed: [], successful: [] }, { status });
  });
  const { handler } = await import('../../functions/publish-live.ts');
  publish = (event) => handler(event as never, lambdaContext('publish-live')) as Promise<unknown>;
}, 30_000);
afterAll(() => vi.unstubAllGlobals());

const items = (...names: string[]) =>
  liveStateOf({ agents: names.map((agent) => agentEvent({ agent })) });
let state = items();

beforeEach(() => {
  sent.length = 0;
  status = 200;
  dynamodb.reset();
  let stored: unknown;
  dynamodb.on(GetCommand).callsFake(() => ({ Item: stored }));
  dynamodb.on(PutCommand).callsFake(({ Item }) => {
    stored = Item;
    return {};
  });
  dynamodb.on(QueryCommand).callsFake(() => ({
    Items: state.map((item) => ({ document: JSON.stringify(item) })),
  }));
});

const ring = (receives = 1) => ({
  Records: [
    {
      body: JSON.stringify({ tenant: null, at: Date.now(), beat: false }),
      attributes: { ApproximateReceiveCount: String(receives) },
    },
  ],
});
const pushes = () => sent.flatMap(({ body }) => body.events.map((event) => JSON.parse(event)));

test('a ring is answered with what changed, in the center’s channel', async () => {
  state = items('ana');
  await publish(ring());
  state = items('ana', 'bea');
  await publish(ring());
  expect(new Set(sent.map(({ body }) => body.channel))).toEqual(new Set(['/live/center']));
  expect(pushes().map(({ kind }) => kind)).toEqual(['version', 'delta']);
  expect(pushes()[1].delta.agents.changed).toMatchObject([{ id: 'bea' }]);
});

test('what AppSync does not take comes again, and is announced then', async () => {
  state = items('ana');
  await publish(ring());
  state = items('ana', 'carla');
  status = 503;
  await expect(publish(ring())).rejects.toThrow('503');
  status = 200;
  await publish(ring(2));
  expect(pushes().at(-1)).toMatchObject({ kind: 'version' });
  expect(pushes().at(-1).version).toBeGreaterThan(pushes()[0].version);
});

test('it reads no item but those of the live state and of what was pushed', async () => {
  state = items('ana');
  await publish(ring());
  const keys = dynamodb.commandCalls(GetCommand).map(({ args: [{ input }] }) => input.Key?.pk);
  const queries = dynamodb
    .commandCalls(QueryCommand)
    .map(({ args: [{ input }] }) => input.ExpressionAttributeValues?.[':pk']);
  expect([...new Set(keys), ...new Set(queries)]).toEqual(['live-pushed', 'live']);
});
