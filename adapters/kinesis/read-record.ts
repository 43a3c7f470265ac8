import { createHash } from 'node:crypto';
import type { RecordProblem } from '../../core/contact/parse-contact-record.ts';
import { parseContactRecord } from '../../core/contact/parse-contact-record.ts';
import { type TallySettings, tallyOf } from '../../core/metrics/tally.ts';
import type { StreamRecord } from '../../core/pipeline/journal-contact.ts';
import type { Result } from '../../core/result.ts';

/** The part of Lambda's Kinesis event record that is read. */
export type KinesisRecord = {
  eventID: string;
  kinesis: {
    sequenceNumber: string;
    partitionKey: string;
    data: string;
    approximateArrivalTimestamp: number;
  };
};

const sequenceDigits = 56;

/** `shardId-000000000006:4954…` → `shardId-000000000006`. */
export const shardOf = ({ eventID }: KinesisRecord): string =>
  eventID.slice(0, eventID.indexOf(':'));

/** Sequence numbers are decimal numbers of up to 56 digits: padded, they sort as text. */
export const sequenceOf = ({ kinesis }: KinesisRecord): string =>
  kinesis.sequenceNumber.padStart(sequenceDigits, '0');

/** Decodes and parses one stream record and works out what it counts. */
export function readRecord(
  from: KinesisRecord,
  settings: TallySettings,
): Result<StreamRecord, RecordProblem> {
  const bytes = Buffer.from(from.kinesis.data, 'base64');
  const parsed = parseContactRecord(bytes.toString('utf8'));
  if (!parsed.ok) return parsed;
  const record = parsed.value;
  return {
    ok: true,
    value: {
      shard: shardOf(from),
      sequence: sequenceOf(from),
      version: versionOf(record.LastUpdateTimestamp, bytes),
      record,
      tally: tallyOf(record, settings),
    },
  };
}

/** Newer is greater: the time of the last update, then a digest, so that every reader settles a tie the same way. */
export const versionOf = (lastUpdate: string, bytes: Uint8Array): string =>
  `${new Date(lastUpdate).toISOString()}#${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
