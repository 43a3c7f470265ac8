import type { KinesisStreamRecord } from 'aws-lambda';
import { type Delivery, deliverBatch } from './deliver-batch.ts';
import { countThatFits } from './kinesis-event.ts';
import type { ShardReader } from './shard-reader.ts';

export type PollSettings = {
  batchSize: number;
  /** How long a batch that isn't full waits for more records. */
  batchWindowMs: number;
  /** Pause between reads of a shard that has nothing new. */
  pollIntervalMs: number;
  /** Told of failed reads, which are tried again. */
  onRetry(error: unknown): void;
};

/** Reads, gathers and delivers one shard's records, one batch at a time, until the shard ends or it is aborted. */
export function shardPoller(reader: ShardReader, settings: PollSettings, delivery: Delivery) {
  const { signal } = delivery;
  const waiting = new Set<{ since: number; resolve(): void; reject(reason: Error): void }>();
  let finished = false;
  let wake = () => {};
  let buffer: KinesisStreamRecord[] = [];
  let bufferedSince = 0;

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Everything put before `readSince` has been delivered: whoever asked by then may go on. */
  const settle = (readSince: number) => {
    for (const one of waiting) {
      if (one.since > readSince) continue;
      waiting.delete(one);
      one.resolve();
    }
  };

  const fill = async () => {
    const readSince = performance.now();
    const records = await reader.read(settings.batchSize).catch((error: unknown) => {
      settings.onRetry(error);
      return null;
    });
    if (records?.length) {
      if (buffer.length === 0) bufferedSince = performance.now();
      buffer.push(...records);
      return;
    }
    if (records && buffer.length === 0) settle(readSince);
    const windowMs = bufferedSince + settings.batchWindowMs - performance.now();
    const pauseMs = buffer.length > 0 ? Math.max(0, windowMs) : settings.pollIntervalMs;
    if (!reader.ended) await sleep(Math.min(pauseMs, settings.pollIntervalMs));
  };

  const isDue = () => {
    if (buffer.length === 0) return false;
    if (reader.ended || performance.now() - bufferedSince >= settings.batchWindowMs) return true;
    return buffer.length >= settings.batchSize || countThatFits(buffer, Infinity) < buffer.length;
  };

  const deliverDue = async () => {
    const count = countThatFits(buffer, settings.batchSize);
    const batch = buffer.slice(0, count);
    buffer = buffer.slice(count);
    bufferedSince = performance.now();
    await deliverBatch(batch, delivery);
  };

  const run = async () => {
    try {
      while (!signal.aborted && !(reader.ended && buffer.length === 0)) {
        if (isDue()) await deliverDue();
        else await fill();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      finished = true;
      if (reader.ended && buffer.length === 0) settle(Number.POSITIVE_INFINITY);
      for (const { reject } of waiting) reject(stopped());
    }
  };

  signal.addEventListener('abort', () => wake());
  return {
    /** Resolves when the shard ended or polling was aborted. */
    done: run(),

    /** Resolves when everything that is in the shard now has been delivered; rejects when polling stops before. */
    caughtUp: () =>
      new Promise<void>((resolve, reject) => {
        if (finished) return reader.ended ? resolve() : reject(stopped());
        waiting.add({ since: performance.now(), resolve, reject });
        wake();
      }),
  };
}

const stopped = () => new Error('The event source stopped before it had caught up');

export type ShardPoller = ReturnType<typeof shardPoller>;
