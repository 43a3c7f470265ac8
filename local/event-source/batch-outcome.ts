import type { KinesisStreamRecord } from 'aws-lambda';

/** `failedFrom` is the index from which the batch has to be delivered again; everything before it is done. */
export type BatchOutcome = { state: 'done' } | { state: 'failed'; failedFrom: number };

/**
 * What a function's answer says of its batch, as Lambda reads it with ReportBatchItemFailures: nothing, null or an
 * empty list is a success; the lowest sequence number named becomes the checkpoint; an identifier that is empty,
 * missing or not of this batch fails the whole batch.
 */
export function batchOutcome(records: KinesisStreamRecord[], response: unknown): BatchOutcome {
  const failures = (response as { batchItemFailures?: unknown } | null | undefined)
    ?.batchItemFailures;
  if (!Array.isArray(failures) || failures.length === 0) return { state: 'done' };
  const indexes = failures.map((failure: { itemIdentifier?: unknown } | null) =>
    records.findIndex(({ kinesis }) => kinesis.sequenceNumber === failure?.itemIdentifier),
  );
  return { state: 'failed', failedFrom: Math.max(0, Math.min(...indexes)) };
}
