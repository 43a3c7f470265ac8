import {
  type KinesisClient,
  ListShardsCommand,
  MergeShardsCommand,
  PutRecordCommand,
  PutRecordsCommand,
  SplitShardCommand,
  waitUntilStreamExists,
} from '@aws-sdk/client-kinesis';
import type { KinesisStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { kinesisClient } from '../../local/clients.ts';
import { createStream } from '../../local/engines/create-stream.ts';
import { type Engines, startEngines } from '../../local/engines/start-engines.ts';
import {
  type EventSource,
  type EventSourceOptions,
  startEventSource,
} from '../../local/event-source/start-event-source.ts';

let engines: Engines;
let client: KinesisClient;
let stream = '';
let streams = 0;
let source: EventSource | undefined;
/** Every invocation: the texts of its records. */
let invocations: string[][] = [];
let kept: { key: string; body: Record<string, unknown> }[] = [];

beforeAll(async () => {
  engines = await startEngines({});
  client = kinesisClient(engines.kinesis);
});
beforeEach(async () => {
  stream = `stream-${++streams}`;
  invocations = [];
  kept = [];
  await createStream(client, { name: stream, shards: 1, createdBefore: null });
});
afterEach(async () => {
  await source?.stop();
  source = undefined;
});
afterAll(async () => {
  client.destroy();
  await engines.stop();
});

const textsOf = (event: KinesisStreamEvent) =>
  event.Records.map(({ kinesis }) => Buffer.from(kinesis.data, 'base64').toString());
const sequenceAt = (event: KinesisStreamEvent, text: string) =>
  event.Records[textsOf(event).indexOf(text)]?.kinesis.sequenceNumber;
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

const put = (texts: string[]) =>
  client.send(
    new PutRecordsCommand({
      StreamName: stream,
      Records: texts.map((text) => ({ PartitionKey: 'key', Data: Buffer.from(text) })),
    }),
  );

/** Starts the event source with a function that sees each event after it was noted. */
async function start(
  handler: (event: KinesisStreamEvent) => unknown,
  options: Partial<EventSourceOptions> = {},
) {
  source = await startEventSource({
    client,
    stream,
    streamArn: `arn:aws:kinesis:eu-west-1:111122223333:stream/${stream}`,
    region: 'eu-west-1',
    functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:fold',
    reportBatchItemFailures: true,
    pollIntervalMs: 10,
    retryDelayMs: 1,
    invoke: async (event) => {
      invocations.push(textsOf(event));
      return handler(event);
    },
    onFailure: async (key, body) => {
      kept.push({ key, body: JSON.parse(body) });
    },
    ...options,
  });
  return source;
}

const failing = (event: KinesisStreamEvent, ...texts: string[]) => ({
  batchItemFailures: texts
    .filter((text) => textsOf(event).includes(text))
    .map((text) => ({ itemIdentifier: sequenceAt(event, text) })),
});

test('events have the shape that Lambda documents', async () => {
  const sent = await client.send(
    new PutRecordCommand({
      StreamName: stream,
      PartitionKey: '1',
      Data: Buffer.from('Hello, this is a test.'),
    }),
  );
  const seen: KinesisStreamEvent[] = [];
  await (await start((event) => void seen.push(event))).caughtUp();
  // The example of "Using Lambda to process records from Amazon Kinesis Data Streams", with this stream's names.
  expect(seen).toEqual([
    {
      Records: [
        {
          kinesis: {
            kinesisSchemaVersion: '1.0',
            partitionKey: '1',
            sequenceNumber: sent.SequenceNumber,
            data: 'SGVsbG8sIHRoaXMgaXMgYSB0ZXN0Lg==',
            approximateArrivalTimestamp: expect.closeTo(Date.now() / 1000, -2),
          },
          eventSource: 'aws:kinesis',
          eventVersion: '1.0',
          eventID: `shardId-000000000000:${sent.SequenceNumber}`,
          eventName: 'aws:kinesis:record',
          invokeIdentityArn: expect.stringMatching(/^arn:aws:iam::/),
          awsRegion: 'eu-west-1',
          eventSourceARN: `arn:aws:kinesis:eu-west-1:111122223333:stream/${stream}`,
        },
      ],
    },
  ]);
});

test('batches hold at most the batch size, in the order of the stream, one at a time', async () => {
  await put(numbers(1, 25));
  let running = 0;
  let mostRunning = 0;
  const { caughtUp } = await start(
    async () => {
      mostRunning = Math.max(mostRunning, ++running);
      await new Promise(setImmediate);
      running--;
    },
    { batchSize: 10 },
  );
  await caughtUp();
  expect(invocations).toEqual([numbers(1, 10), numbers(11, 20), numbers(21, 25)]);
  expect(mostRunning).toBe(1);
});

test('a batch that is not full waits for its window, one that is full does not', async () => {
  const { caughtUp } = await start(() => {}, { batchSize: 4, batchWindowMs: 700 });
  await put(['1']);
  await put(['2']);
  await caughtUp();
  expect(invocations).toEqual([['1', '2']]);
  const before = performance.now();
  await put(numbers(3, 6));
  await vi.waitFor(() => expect(invocations).toEqual([['1', '2'], numbers(3, 6)]), {
    interval: 5,
    timeout: 20_000,
  });
  expect(performance.now() - before).toBeLessThan(700);
});

test('of several failures the lowest is the checkpoint: all from there on is delivered again', async () => {
  await put(numbers(1, 6));
  let first = true;
  const { caughtUp } = await start((event) => {
    const response = first ? failing(event, '5', '3') : null;
    first = false;
    return response;
  });
  await caughtUp();
  expect(invocations).toEqual([numbers(1, 6), numbers(3, 6)]);
});

test.each([
  ['an empty identifier', { batchItemFailures: [{ itemIdentifier: '' }] }],
  ['no identifier', { batchItemFailures: [{ itemIdentifier: null }] }],
  ['a wrong key', { batchItemFailures: [{ identifier: '1' }] }],
  ['one of another batch', { batchItemFailures: [{ itemIdentifier: '4959' }] }],
])('%s fails the whole batch', async (_, response) => {
  await put(numbers(1, 3));
  const { caughtUp } = await start(() => (invocations.length === 1 ? response : {}));
  await caughtUp();
  expect(invocations).toEqual([numbers(1, 3), numbers(1, 3)]);
});

test.each([[null], [undefined], [{}], [{ batchItemFailures: null }], [{ batchItemFailures: [] }]])(
  'the answer %j is a success',
  async (response) => {
    await put(numbers(1, 3));
    const { caughtUp } = await start(() => response);
    await caughtUp();
    expect(invocations).toEqual([numbers(1, 3)]);
  },
);

test('a function error retries the whole batch, without end by default', async () => {
  await put(numbers(1, 3));
  const errors: unknown[] = [];
  const { caughtUp } = await start(
    () => {
      if (invocations.length < 6) throw new Error('throttled');
    },
    { onRetry: (error) => errors.push(error) },
  );
  await caughtUp();
  expect(invocations).toEqual(Array(6).fill(numbers(1, 3)));
  expect(errors).toHaveLength(5);
  expect(kept).toEqual([]);
});

test('exhausted retries give the batch up to the on-failure destination, whole, and go on', async () => {
  await put(numbers(1, 3));
  let given: KinesisStreamEvent | undefined;
  const { caughtUp } = await start(
    (event) => {
      if (!textsOf(event).includes('1')) return;
      given = event;
      throw new Error('broken');
    },
    { batchSize: 3, maximumRetryAttempts: 2 },
  );
  await caughtUp();
  await put(['4']);
  await caughtUp();
  expect(invocations).toEqual([...Array(3).fill(numbers(1, 3)), ['4']]);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.key).toMatch(
    /^aws\/lambda\/[0-9a-f-]{36}\/shardId-000000000000\/\d{4}\/\d\d\/\d\d\/\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d-[0-9a-f-]{36}$/,
  );
  expect(kept[0]?.body).toMatchObject({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
    version: '1.0',
    KinesisBatchInfo: {
      shardId: 'shardId-000000000000',
      startSequenceNumber: given?.Records[0]?.kinesis.sequenceNumber,
      endSequenceNumber: given?.Records[2]?.kinesis.sequenceNumber,
      batchSize: 3,
    },
    payload: JSON.stringify(given),
  });
});

test('bisecting isolates the record that breaks the function and delivers all others once it stands alone', async () => {
  await put(numbers(1, 8));
  const { caughtUp } = await start(
    (event) => {
      if (textsOf(event).includes('6')) throw new Error('poison');
    },
    { bisectBatchOnFunctionError: true, maximumRetryAttempts: 1 },
  );
  await caughtUp();
  // 8 → 4 | 4 → 2 | 2 → 1 | 1: splitting costs no attempt, the single record then has its one retry.
  expect(invocations).toEqual([
    numbers(1, 8),
    numbers(1, 4),
    numbers(5, 8),
    numbers(5, 6),
    ['5'],
    ['6'],
    ['6'],
    numbers(7, 8),
  ]);
  expect(kept.map(({ body }) => body.KinesisBatchInfo)).toMatchObject([{ batchSize: 1 }]);
});

test('records past the maximum age are given up without an invocation', async () => {
  await put(numbers(1, 2));
  const { caughtUp } = await start(() => {}, { maximumRecordAgeSeconds: 0 });
  await caughtUp();
  expect(invocations).toEqual([]);
  expect(kept.map(({ body }) => body.requestContext)).toMatchObject([
    { condition: 'RecordAgeExceeded', approximateInvokeCount: 0 },
  ]);
});

test('nothing is given up before the destination has it', async () => {
  await put(['1']);
  let attempts = 0;
  const { caughtUp } = await start(
    () => {
      throw new Error('broken');
    },
    {
      maximumRetryAttempts: 0,
      onFailure: async () => {
        if (++attempts < 3) throw new Error('the bucket is not there');
      },
    },
  );
  await caughtUp();
  expect(attempts).toBe(3);
});

test('another start goes on after the checkpoint; what was not finished comes again', async () => {
  await put(numbers(1, 4));
  const checkpoints = new Map<string, string>();
  const before = await start((event) => failing(event, '3'), { checkpoints, retryDelayMs: 60_000 });
  await vi.waitFor(() => expect(checkpoints.size).toBe(1), { interval: 5, timeout: 20_000 });
  await before.stop();
  invocations = [];
  const { caughtUp } = await start(() => {}, { checkpoints });
  await caughtUp();
  expect(invocations).toEqual([['3', '4']]);
});

test('after a split and a merge, children wait until their parents are finished', async () => {
  const ready = () =>
    waitUntilStreamExists(
      { client, maxWaitTime: 10, minDelay: 0.01, maxDelay: 0.1 },
      { StreamName: stream },
    );
  const half = (2n ** 127n).toString();
  const putTo = (ExplicitHashKey: string, text: string) =>
    client.send(
      new PutRecordCommand({
        StreamName: stream,
        PartitionKey: 'k',
        ExplicitHashKey,
        Data: Buffer.from(text),
      }),
    );
  await putTo('0', 'low 1');
  await putTo(half, 'high 1');
  await client.send(
    new SplitShardCommand({
      StreamName: stream,
      ShardToSplit: 'shardId-000000000000',
      NewStartingHashKey: half,
    }),
  );
  await ready();
  await putTo('0', 'low 2');
  await putTo(half, 'high 2');
  await client.send(
    new MergeShardsCommand({
      StreamName: stream,
      ShardToMerge: 'shardId-000000000001',
      AdjacentShardToMerge: 'shardId-000000000002',
    }),
  );
  await ready();
  await putTo('0', 'low 3');
  await putTo(half, 'high 3');
  expect((await client.send(new ListShardsCommand({ StreamName: stream }))).Shards).toHaveLength(4);

  let held: string[] = [];
  const { caughtUp } = await start(
    (event) => {
      // The first delivery of a parent fails, so that a child that did not wait would overtake it.
      const isFirst = textsOf(event).some((text) => text.endsWith('1') && !held.includes(text));
      held = [...held, ...textsOf(event)];
      if (isFirst) throw new Error('not yet');
    },
    { retryDelayMs: 50 },
  );
  await vi.waitFor(
    async () => {
      await caughtUp();
      expect(invocations.flat()).toContain('high 3');
    },
    { timeout: 20_000 },
  );
  const order = (prefix: string) =>
    [...new Set(invocations.flat())].filter((text) => text.startsWith(prefix));
  expect(order('low')).toEqual(['low 1', 'low 2', 'low 3']);
  expect(order('high')).toEqual(['high 1', 'high 2', 'high 3']);
});
