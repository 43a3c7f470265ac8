import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { ringDelaySeconds } from '../../core/alerts/ring-turns.ts';
import { close, listen, refuseBrowsers } from '../listen.ts';
import { FifoQueue, md5 } from './fifo-queue.ts';

export type LocalQueues = {
  url: string;
  /** Address of a queue, as SendMessage wants it. */
  queueUrl(name: string): string;
  queue(name: string): FifoQueue;
  stop(): Promise<void>;
};

/** Rings for `publish-live`. */
export const liveQueue = 'live.fifo';

/** Rings for `evaluate-alerts`. */
export const alertQueue = 'alerts.fifo';

const account = '111122223333';
/** As the deployed queues have them. */
const maxReceives = 3;
const timings: Record<string, { visibilityMs: number; delayMs: number }> = {
  [liveQueue]: { visibilityMs: 15_000, delayMs: 0 },
  [alertQueue]: { visibilityMs: 60_000, delayMs: ringDelaySeconds * 1000 },
};

const sendMessage = z.object({
  QueueUrl: z.string(),
  MessageBody: z.string(),
  MessageGroupId: z.string(),
  MessageDeduplicationId: z.string(),
});

/** SQS on loopback as the SDK speaks it (AWS JSON 1.0): SendMessage to FIFO queues, each of which feeds a function. */
export async function startSqs(
  names: readonly string[],
  onError: (error: unknown) => void,
): Promise<LocalQueues> {
  const queues = new Map(names.map((name) => [name, queueNamed(name, onError)]));
  const server = createServer((request, response) => {
    answer(request, queues).then(
      (body) => reply(response, 200, body),
      (error: Error) => refuse(response, error),
    );
  });
  refuseBrowsers(server);
  const url = await listen(server, 0);
  return {
    url,
    queueUrl: (name) => `${url}/${account}/${name}`,
    queue: (name) => {
      const queue = queues.get(name);
      if (!queue) throw new Error(`there is no queue ${name}`);
      return queue;
    },
    stop: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.stop()));
      await close(server);
    },
  };
}

function queueNamed(name: string, onError: (error: unknown) => void): FifoQueue {
  const timing = timings[name];
  if (!timing) throw new Error(`nothing is known of a queue ${name}`);
  return new FifoQueue({
    ...{ name, maxReceives, ...timing },
    onGivenUp: (messages, cause) =>
      onError(new Error(`${messages.length} messages of ${name} were given up`, { cause })),
  });
}

async function answer(request: IncomingMessage, queues: ReadonlyMap<string, FifoQueue>) {
  const target = String(request.headers['x-amz-target'] ?? '');
  if (target !== 'AmazonSQS.SendMessage')
    throw new SqsError('InvalidAction', `There is no ${target} here`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = sendMessage.safeParse(JSON.parse(Buffer.concat(chunks).toString() || '{}'));
  if (!sent.success) throw new SqsError('MissingParameter', sent.error.message);
  const { QueueUrl, MessageBody: body, MessageGroupId: group } = sent.data;
  const queue = queues.get(QueueUrl.split('/').at(-1) ?? '');
  if (!queue) throw new SqsError('QueueDoesNotExist', `There is no queue ${QueueUrl}`);
  const deduplicationId = sent.data.MessageDeduplicationId;
  const { messageId, sequenceNumber } = queue.send({ body, group, deduplicationId });
  return {
    MessageId: messageId,
    MD5OfMessageBody: md5(body),
    SequenceNumber: sequenceNumber,
  };
}

/** A refusal under the name that the SDK gives it. */
class SqsError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

function reply(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, error: Error) =>
  reply(response, error instanceof SqsError ? 400 : 500, {
    __type: `com.amazonaws.sqs#${error.name}`,
    message: error.message,
  });
