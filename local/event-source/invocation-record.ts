import { randomUUID } from 'node:crypto';
import type { KinesisStreamRecord } from 'aws-lambda';
import type { DiscardCondition } from './deliver-batch.ts';
import { type EventOrigin, kinesisEvent } from './kinesis-event.ts';

export type Discarded = {
  records: KinesisStreamRecord[];
  condition: DiscardCondition;
  invocations: number;
  origin: EventOrigin;
  functionArn: string;
  mappingId: string;
};

/** The object that Lambda writes to an S3 on-failure destination: what was given up, and why, with the whole event. */
export function invocationRecord(discarded: Discarded, at: Date): { key: string; body: string } {
  const { records, condition, invocations, origin, functionArn, mappingId } = discarded;
  const requestId = randomUUID();
  const body = {
    requestContext: {
      requestId,
      functionArn,
      condition,
      approximateInvokeCount: invocations,
    },
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      functionError: invocations > 0 ? 'Unhandled' : null,
    },
    version: '1.0',
    timestamp: at.toISOString(),
    KinesisBatchInfo: {
      shardId: origin.shardId,
      startSequenceNumber: records[0]?.kinesis.sequenceNumber,
      endSequenceNumber: records.at(-1)?.kinesis.sequenceNumber,
      approximateArrivalOfFirstRecord: arrival(records[0]),
      approximateArrivalOfLastRecord: arrival(records.at(-1)),
      batchSize: records.length,
      streamArn: origin.streamArn,
    },
    payload: JSON.stringify(kinesisEvent(records)),
  };
  const day = at.toISOString().slice(0, 10).replaceAll('-', '/');
  const second = at.toISOString().slice(0, 19).replaceAll(':', '.');
  return {
    key: `aws/lambda/${mappingId}/${origin.shardId}/${day}/${second}-${requestId}`,
    body: JSON.stringify(body),
  };
}

const arrival = (record: KinesisStreamRecord | undefined) =>
  new Date((record?.kinesis.approximateArrivalTimestamp ?? 0) * 1000).toISOString();
