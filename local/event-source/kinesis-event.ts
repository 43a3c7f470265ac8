import type { _Record } from '@aws-sdk/client-kinesis';
import type { KinesisStreamEvent, KinesisStreamRecord } from 'aws-lambda';

export type EventOrigin = { streamArn: string; region: string; shardId: string };

/** A record of the stream as Lambda hands it to a function. */
export function eventRecord(record: _Record, origin: EventOrigin): KinesisStreamRecord {
  const sequenceNumber = record.SequenceNumber ?? '';
  return {
    kinesis: {
      kinesisSchemaVersion: '1.0',
      partitionKey: record.PartitionKey ?? '',
      sequenceNumber,
      data: Buffer.from(record.Data ?? []).toString('base64'),
      approximateArrivalTimestamp: (record.ApproximateArrivalTimestamp?.getTime() ?? 0) / 1000,
    },
    eventSource: 'aws:kinesis',
    eventVersion: '1.0',
    eventID: `${origin.shardId}:${sequenceNumber}`,
    eventName: 'aws:kinesis:record',
    invokeIdentityArn: 'arn:aws:iam::111122223333:role/local',
    awsRegion: origin.region,
    eventSourceARN: origin.streamArn,
  };
}

export const kinesisEvent = (records: KinesisStreamRecord[]): KinesisStreamEvent => ({
  Records: records,
});

/** Lambda ends a batch at 6 MB of payload, whatever its size in records. */
const mostPayloadBytes = 6 * 1024 * 1024;
/** What surrounds the data of one record in the event. */
const envelopeBytes = 600;

/** How many of the records, from the first, fit into one invocation: at least one. */
export function countThatFits(records: KinesisStreamRecord[], batchSize: number): number {
  let bytes = 0;
  let count = 0;
  for (const { kinesis } of records) {
    bytes += kinesis.data.length + envelopeBytes;
    if (count === batchSize || (count > 0 && bytes > mostPayloadBytes)) break;
    count++;
  }
  return count;
}
