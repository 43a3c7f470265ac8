import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveBell } from '../../../adapters/sqs/live-bell.ts';
import { rung } from '../../../adapters/sqs/rung.ts';
import { FifoQueue } from '../../../local/sqs/fifo-queue.ts';
import { type LocalQueues, startSqs } from '../../../local/sqs/start-sqs.ts';

let queues: LocalQueues;
let sqs: SQSClient;
beforeEach(async () => {
  queues = await startSqs(['live.fifo'], () => {});
  sqs = new SQSClient({
    endpoint: queues.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterEach(async () => {
  sqs.destroy();
  await queues.stop();
});

const bodies = ({ Records }: { Records: SQSRecord[] }) => Records.map(({ body }) => body);

test('rings come through in order, each tenant by itself', async () => {
  const heard: string[] = [];
  queues.queue('live.fifo').feed(async ({ Records }) => {
    for (const [tenant, rings] of rung(Records))
      for (const { at, beat } of rings) heard.push(`${tenant} ${at} ${beat}`);
  });
  const url = queues.queueUrl('live.fifo');
  await liveBell(url, null, sqs).ring({ at: 1, beat: false });
  await liveBell(url, 'acme', sqs).ring({ at: 2, beat: true });
  await liveBell(url, null, sqs).ring({ at: 3, beat: false });
  await vi.waitFor(() => expect(heard).toHaveLength(3));
  expect(heard).toEqual(['null 1 false', 'acme 2 true', 'null 3 false']);
});

test('a repetition within five minutes is the same message', async () => {
  const heard: string[] = [];
  queues.queue('live.fifo').feed(async (event) => heard.push(...bodies(event)));
  const send = (MessageBody: string, id: string) =>
    sqs.send(
      new SendMessageCommand({
        ...{ QueueUrl: queues.queueUrl('live.fifo'), MessageBody },
        ...{ MessageGroupId: 'center', MessageDeduplicationId: id },
      }),
    );
  const first = await send('once', 'a');
  expect((await send('twice', 'a')).MessageId).toBe(first.MessageId);
  await send('other', 'b');
  await vi.waitFor(() => expect(heard).toEqual(['once', 'other']));
});

test('what the queue has not is refused as SQS does', async () => {
  const unknown = liveBell(queues.queueUrl('other.fifo'), null, sqs).ring({ at: 1, beat: false });
  await expect(unknown).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
});

const queue = (onGivenUp = (_: SQSRecord[]) => {}) =>
  new FifoQueue({ name: 'live.fifo', visibilityMs: 5, maxReceives: 3, onGivenUp });
const message = (body: string) => ({ body, group: 'center', deduplicationId: body });

test('what waits while the function works comes in one batch of ten at most', async () => {
  const batches: number[] = [];
  const one = queue();
  for (let index = 0; index < 13; index++) one.send(message(`${index}`));
  one.feed(async ({ Records }) => batches.push(Records.length));
  await vi.waitFor(() => expect(batches).toEqual([10, 3]));
  await one.stop();
});

test('a queue that holds messages back delivers each as much later, in order, and none after its end', async () => {
  const delayMs = 60;
  const held = new FifoQueue({
    ...{ name: 'alerts.fifo', visibilityMs: 5, maxReceives: 3, delayMs },
    onGivenUp: () => {},
  });
  const waited: string[] = [];
  held.feed(async ({ Records }) => {
    for (const { body, attributes } of Records) {
      waited.push(body);
      expect(Date.now() - Number(attributes.SentTimestamp)).toBeGreaterThanOrEqual(delayMs - 2);
    }
  });
  for (const body of ['first', 'second']) held.send(message(body));
  expect(waited).toEqual([]);
  await vi.waitFor(() => expect(waited).toEqual(['first', 'second']));
  held.send(message('too late'));
  await held.stop();
  expect(waited).toEqual(['first', 'second']);
});

test('what fails comes again, marked, before what follows it, and is given up after three times', async () => {
  const seen: string[] = [];
  const givenUp: string[] = [];
  const one = queue((records) => givenUp.push(...bodies({ Records: records })));
  one.feed(async ({ Records }) => {
    const { body, attributes } = Records[0] as SQSRecord;
    seen.push(`${body} ${attributes.ApproximateReceiveCount}`);
    one.send(message('after'));
    if (body === 'bad') throw new Error('not now');
  });
  one.send(message('bad'));
  await vi.waitFor(() => expect(seen.at(-1)).toMatch(/^after/));
  expect(givenUp).toEqual(['bad']);
  expect(seen.slice(0, 3)).toEqual(['bad 1', 'bad 2', 'bad 3']);
  await one.stop();
});

test('a ring that comes again wants something said', () => {
  const record = (count: string) => ({
    body: '{"tenant":null,"at":5,"beat":false}',
    attributes: { ApproximateReceiveCount: count },
  });
  expect(rung([record('1'), record('2')]).get(null)).toEqual([
    { at: 5, beat: false },
    { at: 5, beat: true },
  ]);
});
