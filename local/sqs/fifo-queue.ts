import { createHash, randomUUID } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import { localRegion } from '../clients.ts';

export type FifoMessage = { body: string; group: string; deduplicationId: string };

export type FifoQueue = {
  /** Answers as SendMessage does; a repetition within five minutes answers as the first one did. */
  send(message: FifoMessage): { messageId: string; sequenceNumber: string };
  /** Feeds a function from now on, each group in order. */
  feed(invoke: (event: { Records: SQSRecord[] }) => Promise<unknown>): void;
  /** Gives up what waits; resolves when nothing runs any more. */
  stop(): Promise<void>;
};

type Waiting = FifoMessage & {
  messageId: string;
  sequenceNumber: string;
  sentAt: number;
  receives: number;
};

/** A batch of a FIFO queue holds ten messages at most. */
const batchSize = 10;
const deduplicatedMs = 5 * 60_000;

/**
 * A FIFO queue with its function behind it: one batch of a group at a time, what fails comes again before what follows it, and after
 * `maxReceives` times it is given up.
 */
export function fifoQueue(options: {
  name: string;
  visibilityMs: number;
  maxReceives: number;
  onGivenUp(messages: SQSRecord[], error: unknown): void;
}): FifoQueue {
  const groups = new Map<string, Waiting[]>();
  const busy = new Map<string, Promise<void>>();
  const sent = new Map<string, { at: number; messageId: string; sequenceNumber: string }>();
  let invoke: ((event: { Records: SQSRecord[] }) => Promise<unknown>) | null = null;
  let stopped = false;
  let count = 0n;
  const pauses = new Set<() => void>();

  const pause = () =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        pauses.delete(end);
        resolve();
      };
      const timer = setTimeout(end, options.visibilityMs);
      pauses.add(end);
    });

  async function drain(group: string) {
    for (let batch = next(group); batch; batch = next(group)) {
      const records = batch.map((message) => record(message, options.name));
      try {
        await invoke?.({ Records: records });
        groups.get(group)?.splice(0, batch.length);
      } catch (error) {
        giveUp(group, error);
        if (!stopped) await pause();
      }
    }
    busy.delete(group);
    if (groups.get(group)?.length === 0) groups.delete(group);
  }

  function giveUp(group: string, error: unknown) {
    const isSpent = ({ receives }: Waiting) => receives >= options.maxReceives;
    const waiting = groups.get(group) ?? [];
    const spent = waiting.filter(isSpent);
    if (spent.length === 0) return;
    groups.set(
      group,
      waiting.filter((message) => !isSpent(message)),
    );
    options.onGivenUp(
      spent.map((message) => record(message, options.name)),
      error,
    );
  }

  function next(group: string): Waiting[] | null {
    const batch = groups.get(group)?.slice(0, batchSize) ?? [];
    if (stopped || batch.length === 0) return null;
    for (const message of batch) message.receives++;
    return batch;
  }

  function start(group: string) {
    if (invoke && !stopped && !busy.has(group)) busy.set(group, drain(group));
  }

  function forgetOld(now: number) {
    for (const [id, { at }] of sent) {
      if (now - at < deduplicatedMs) break;
      sent.delete(id);
    }
  }

  return {
    send(message) {
      const now = Date.now();
      forgetOld(now);
      const known = sent.get(message.deduplicationId);
      if (known) return known;
      const sequenceNumber = String(++count).padStart(20, '0');
      const answer = { at: now, messageId: randomUUID(), sequenceNumber };
      sent.set(message.deduplicationId, answer);
      const waiting = groups.get(message.group) ?? [];
      waiting.push({ ...message, ...answer, sentAt: now, receives: 0 });
      groups.set(message.group, waiting);
      start(message.group);
      return answer;
    },
    feed(target) {
      invoke = target;
      for (const group of groups.keys()) start(group);
    },
    async stop() {
      stopped = true;
      for (const end of pauses) end();
      await Promise.all(busy.values());
    },
  };
}

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

function record(message: Waiting, queue: string): SQSRecord {
  return {
    messageId: message.messageId,
    receiptHandle: message.messageId,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(Date.now()),
      SequenceNumber: message.sequenceNumber,
      MessageGroupId: message.group,
      MessageDeduplicationId: message.deduplicationId,
    },
    messageAttributes: {},
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${localRegion}:111122223333:${queue}`,
    awsRegion: localRegion,
  };
}
