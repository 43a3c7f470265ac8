import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { recordingSeconds } from '../../core/voicemail/advance-voicemail.ts';
import type { Recordings } from '../../core/voicemail/voicemail-ports.ts';
import { waveSeconds } from '../../core/voicemail/wave-seconds.ts';
import { openS3 } from './failure-store.ts';

/** The bucket of recordings could not be looked into now: try again later. */
export class RecordingsUnavailable extends Error {
  override name = 'RecordingsUnavailable';
}

const unavailable = (cause: Error) =>
  new RecordingsUnavailable(`${cause.name}: ${cause.message}`, { cause });

/** Recordings of automated interactions where Connect stores them, in a folder a day (UTC). */
export const recordingFinder = (bucket: string, s3: S3Client = openS3()): Recordings => ({
  async find({ id, requestedAt }) {
    const days = new Set([requestedAt, requestedAt + recordingSeconds].map(folderOf));
    for (const day of days) {
      const Prefix = `CallRecordings/ivr/${day}/${id}_`;
      const command = new ListObjectsV2Command({ Bucket: bucket, Prefix, MaxKeys: 1 });
      const { Contents = [] } = await s3.send(command).catch((cause: Error) => {
        throw unavailable(cause);
      });
      const key = Contents[0]?.Key;
      if (key !== undefined) return { bucket, key };
    }
    return null;
  },

  async seconds({ key }) {
    const command = new GetObjectCommand({ Bucket: bucket, Key: key, Range: header });
    try {
      const { Body, ContentRange, ContentLength = 0 } = await s3.send(command);
      const bytes = Number(ContentRange?.split('/')[1] ?? ContentLength);
      return waveSeconds((await Body?.transformToByteArray()) ?? new Uint8Array(), bytes);
    } catch (error) {
      if (error instanceof Error && noSound.includes(error.name)) return null;
      throw unavailable(error as Error);
    }
  },
});

/** What a WAVE file says of itself stands at its beginning. */
const header = 'bytes=0-4095';
/** Gone, or empty. */
const noSound = ['NoSuchKey', 'InvalidRange'];

/** `2026/11/22` */
const folderOf = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 10).replaceAll('-', '/');
