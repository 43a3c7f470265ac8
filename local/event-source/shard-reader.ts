import {
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type KinesisClient,
} from '@aws-sdk/client-kinesis';
import type { KinesisStreamRecord } from 'aws-lambda';
import { type EventOrigin, eventRecord } from './kinesis-event.ts';

export type ShardPosition = {
  client: KinesisClient;
  stream: string;
  origin: EventOrigin;
  /** Reading goes on after this record; from the oldest when undefined. */
  after: string | undefined;
};

/** Reads a shard record after record. `ended` when it was closed by a reshard and everything in it was read. */
export function shardReader({ client, stream, origin, after }: ShardPosition) {
  let lastRead = after;
  let iterator: string | undefined;
  let ended = false;

  const open = async () => {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({
        StreamName: stream,
        ShardId: origin.shardId,
        ...(lastRead === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', StartingSequenceNumber: lastRead }),
      }),
    );
    return ShardIterator;
  };

  return {
    get ended() {
      return ended;
    },

    async read(limit: number): Promise<KinesisStreamRecord[]> {
      if (ended) return [];
      iterator ??= await open();
      try {
        const { Records = [], NextShardIterator } = await client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }),
        );
        iterator = NextShardIterator;
        ended = NextShardIterator === undefined;
        lastRead = Records.at(-1)?.SequenceNumber ?? lastRead;
        return Records.map((record) => eventRecord(record, origin));
      } catch (error) {
        iterator = undefined;
        if (error instanceof ExpiredIteratorException) return [];
        throw error;
      }
    },
  };
}

export type ShardReader = ReturnType<typeof shardReader>;
