import type { StoredObject } from '../s3/object-store.ts';
import type { BusEvent } from './event-bus.ts';

type Told = Pick<BusEvent, 'source' | 'detail-type' | 'detail'> & { resources?: string[] };

/** S3's event of a stored object (its guide, "EventBridge event message structure"). */
export const objectCreated = (
  bucket: string,
  { key, size, etag }: Pick<StoredObject, 'key' | 'size' | 'etag'>,
): Told => ({
  source: 'aws.s3',
  'detail-type': 'Object Created',
  resources: [`arn:aws:s3:::${bucket}`],
  detail: {
    version: '0',
    bucket: { name: bucket },
    object: { key, size, etag },
    reason: 'PutObject',
  },
});

/** Transcribe's event of a job that has ended (its guide, "Using Amazon EventBridge with Amazon Transcribe"). */
export const transcriptionEnded = (
  TranscriptionJobName: string,
  TranscriptionJobStatus: string,
): Told => ({
  source: 'aws.transcribe',
  'detail-type': 'Transcribe Job State Change',
  detail: { TranscriptionJobName, TranscriptionJobStatus },
});

/** What a rule with a rate sends. */
export const timeHasCome: Told = {
  source: 'aws.events',
  'detail-type': 'Scheduled Event',
  detail: {},
};
