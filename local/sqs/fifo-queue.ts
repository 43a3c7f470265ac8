import { createHash, randomUUID } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import { localRegion } from '../clients.ts';

export type FifoMessage = { body: string; group: string; deduplicationId: string };

type Invoke = (event: { Records: SQSRecord[] }) => Promise<unknown>;
type Receipt = { messageId: string; sequenceNumber: string };
type Waiting = FifoMessage & Receipt & { sentAt: number; receives: number };

type Settings = {
  name: string;
  visibilityMs: number;
  maxReceives: number;
  /** How long each message is held back; not at all when left out. */
  delayMs?: number;
  onGivenUp(messages: SQSRecord[], error: unknown): void;
};

/** A batch of a FIFO queue holds ten messages at most. */
const batchSize = 10;
const deduplicatedMs = 5 * 60_000;

/**
 * A FIFO queue with its function behind it: one batch of a group at a time, what fails comes again before what follows it, and after
 * `maxReceives` times it is given up. Each message is held back for as long as the queue says.
 */
export class FifoQueue {
  private readonly settings: Settings;
  private readonly groups = new Map<string, Waiting[]>();
  private readonly busy = new Map<string, Promise<void>>();
  private readonly sent = new Map<string, Receipt & { at: number }>();
  private readonly pauses = new Set<() => void>();
  private invoke: Invoke | null = null;
  private isStopped = false;
  private count = 0;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  /** Answers as SendMessage does; a repetition within five minutes answers as the first one did. */
  send(message: FifoMessage): Receipt {
    const now = Date.now();
    this.forgetOld(now);
    const known = this.sent.get(message.deduplicationId);
    if (known) return known;
    const sequenceNumber = String(++this.count).padStart(20, '0');
    const receipt = { messageId: randomUUID(), sequenceNumber };
    this.sent.set(message.deduplicationId, { ...receipt, at: now });
    const arriving = { ...message, ...receipt, sentAt: now, receives: 0 };
    const { delayMs = 0 } = this.settings;
    if (delayMs === 0) this.arrive(arriving);
    else void this.pause(delayMs).then(() => this.arrive(arriving));
    return receipt;
  }

  /** Feeds a function from now on, each group in order. */
  feed(invoke: Invoke): void {
    this.invoke = invoke;
    for (const group of this.groups.keys()) this.start(group);
  }

  /** Gives up what waits; resolves when nothing runs any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    for (const end of this.pauses) end();
    await Promise.all(this.busy.values());
  }

  private arrive(message: Waiting): void {
    const waiting = this.groups.get(message.group) ?? [];
    waiting.push(message);
    this.groups.set(message.group, waiting);
    this.start(message.group);
  }

  private start(group: string): void {
    if (this.invoke && !this.isStopped && !this.busy.has(group))
      this.busy.set(group, this.drain(group, this.invoke));
  }

  private async drain(group: string, invoke: Invoke): Promise<void> {
    for (let batch = this.next(group); batch.length > 0; batch = this.next(group)) {
      try {
        await invoke({ Records: batch.map((message) => record(message, this.settings.name)) });
        this.groups.get(group)?.splice(0, batch.length);
      } catch (error) {
        this.giveUp(group, error);
        if (!this.isStopped) await this.pause(this.settings.visibilityMs);
      }
    }
    this.busy.delete(group);
  }

  private next(group: string): Waiting[] {
    const batch = this.isStopped ? [] : (this.groups.get(group)?.slice(0, batchSize) ?? []);
    for (const message of batch) message.receives++;
    return batch;
  }

  private giveUp(group: string, error: unknown): void {
    const { name, maxReceives, onGivenUp } = this.settings;
    const waiting = this.groups.get(group) ?? [];
    const spent = waiting.filter(({ receives }) => receives >= maxReceives);
    if (spent.length === 0) return;
    this.groups.set(
      group,
      waiting.filter((message) => !spent.includes(message)),
    );
    onGivenUp(
      spent.map((message) => record(message, name)),
      error,
    );
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.pauses.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.pauses.add(end);
    });
  }

  private forgetOld(now: number): void {
    for (const [id, { at }] of this.sent) {
      if (now - at < deduplicatedMs) break;
      this.sent.delete(id);
    }
  }
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
