import * as z from 'zod';
import { contactOfRecording } from '../../core/voicemail/contact-of-recording.ts';
import type { VoicemailEvent } from '../../core/voicemail/voicemail-event.ts';
import { voicemailOfJob } from './transcriber.ts';

const objectCreated = z.object({
  'detail-type': z.literal('Object Created'),
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({ key: z.string() }),
  }),
});
const jobChanged = z.object({
  'detail-type': z.literal('Transcribe Job State Change'),
  detail: z.object({ TranscriptionJobName: z.string() }),
});
const timeHasCome = z.object({ 'detail-type': z.literal('Scheduled Event') });

const busEvent = z.union([objectCreated, jobChanged, timeHasCome]);

/**
 * An event of EventBridge as it concerns messages: S3's of a stored recording, Transcribe's of a job, or a schedule's. Null for
 * recordings and jobs of something else; throws for any other event.
 */
export function readVoicemailEvent(event: unknown): VoicemailEvent | null {
  const read = busEvent.parse(event);
  if (read['detail-type'] === 'Scheduled Event') return { kind: 'sweep' };
  if (read['detail-type'] === 'Transcribe Job State Change') {
    const id = voicemailOfJob(read.detail.TranscriptionJobName);
    return id === null ? null : { kind: 'transcribed', id };
  }
  const { bucket, object } = read.detail;
  const id = contactOfRecording(object.key);
  return id === null
    ? null
    : { kind: 'recorded', id, recording: { bucket: bucket.name, key: object.key } };
}
