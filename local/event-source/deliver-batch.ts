import { setTimeout as wait } from 'node:timers/promises';
import type { KinesisStreamEvent, KinesisStreamRecord } from 'aws-lambda';
import { batchOutcome } from './batch-outcome.ts';
import { kinesisEvent } from './kinesis-event.ts';

export type DiscardCondition = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

export type DeliverySettings = {
  /** Invokes the function; rejects when it throws or times out. */
  invoke(event: KinesisStreamEvent): Promise<unknown>;
  reportBatchItemFailures: boolean;
  bisectBatchOnFunctionError: boolean;
  /** -1 for no end. */
  maximumRetryAttempts: number;
  /** -1 for no end. */
  maximumRecordAgeSeconds: number;
  /** The first pause before a retry; it doubles up to a minute. */
  retryDelayMs: number;
  /** Takes what is given up. */
  onFailure(
    records: KinesisStreamRecord[],
    condition: DiscardCondition,
    invocations: number,
  ): Promise<void>;
  /** Told of every failed invocation. */
  onRetry(error: unknown): void;
};

export type Delivery = {
  settings: DeliverySettings;
  /** Called when everything up to this record is done or given up. */
  checkpoint(sequenceNumber: string): void;
  signal: AbortSignal;
};

const longestDelayMs = 60_000;
const wholeBatch = 0;

/**
 * Delivers one batch of one shard until it is done or given up, with the semantics of a Lambda event source mapping:
 * a partial failure moves the checkpoint and retries the rest; a function error retries the batch, in two halves when
 * bisecting, which costs no attempt. AWS doesn't say whether progress renews the attempts: here it does, since what is
 * left is another batch. Returns early, without a checkpoint, when aborted.
 */
export async function deliverBatch(
  batch: KinesisStreamRecord[],
  delivery: Delivery,
  attemptsSoFar = 0,
): Promise<void> {
  const { settings, signal } = delivery;
  let records = batch;
  for (let attempts = attemptsSoFar; !signal.aborted; ) {
    records = await withoutExpired(records, delivery, attempts);
    if (records.length === 0) return;
    const failed = await invokeOnce(records, settings);
    if (failed === null) return advance(records, delivery);
    if (failed.from > wholeBatch) {
      advance(records.slice(0, failed.from), delivery);
      records = records.slice(failed.from);
      attempts = 0;
    } else if (failed.byError && settings.bisectBatchOnFunctionError && records.length > 1) {
      const middle = Math.ceil(records.length / 2);
      await deliverBatch(records.slice(0, middle), delivery, attempts);
      return deliverBatch(records.slice(middle), delivery, attempts);
    } else if (++attempts > settings.maximumRetryAttempts && settings.maximumRetryAttempts >= 0) {
      await settings.onFailure(records, 'RetryAttemptsExhausted', attempts);
      return advance(records, delivery);
    }
    await pause(settings.retryDelayMs * 2 ** Math.min(attempts, 20), signal);
  }
}

type Failure = { from: number; byError: boolean };

async function invokeOnce(
  records: KinesisStreamRecord[],
  settings: DeliverySettings,
): Promise<Failure | null> {
  try {
    const response = await settings.invoke(kinesisEvent(records));
    if (!settings.reportBatchItemFailures) return null;
    const outcome = batchOutcome(records, response);
    return outcome.state === 'done' ? null : { from: outcome.failedFrom, byError: false };
  } catch (error) {
    settings.onRetry(error);
    return { from: wholeBatch, byError: true };
  }
}

/** Gives up the records at the front that are too old to be tried again. */
async function withoutExpired(
  records: KinesisStreamRecord[],
  delivery: Delivery,
  invocations: number,
): Promise<KinesisStreamRecord[]> {
  const { maximumRecordAgeSeconds: oldest, onFailure } = delivery.settings;
  if (oldest < 0) return records;
  const horizon = Date.now() / 1000 - oldest;
  const firstFresh = records.findIndex(
    ({ kinesis }) => kinesis.approximateArrivalTimestamp >= horizon,
  );
  const count = firstFresh < 0 ? records.length : firstFresh;
  if (count === 0) return records;
  await onFailure(records.slice(0, count), 'RecordAgeExceeded', invocations);
  advance(records.slice(0, count), delivery);
  return records.slice(count);
}

function advance(records: KinesisStreamRecord[], { checkpoint }: Delivery): void {
  const last = records.at(-1);
  if (last) checkpoint(last.kinesis.sequenceNumber);
}

async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  await wait(Math.min(delayMs, longestDelayMs), undefined, { signal }).catch(() => {});
}
