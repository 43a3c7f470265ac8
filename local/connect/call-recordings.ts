import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Json } from '../../core/flow/document/flow.ts';
import { asynchronousInvocations } from '../bus/asynchronous-invocations.ts';
import { recordingsBucket } from '../local-environment.ts';
import { spokenWave } from '../recordings/spoken-wave.ts';
import type { ConnectHost } from './connect-host.ts';
import { recordingKey } from './recording-key.ts';

type Recording = { sinceMs: number; running: boolean; words: string[] };

/**
 * Records automated interactions where flows say so, as Connect does: one recording a contact, stored once it is over. What is stored
 * are the caller's words, and tones in their place to be heard; nothing of what the center says, nor of conversations with agents.
 */
export function callRecordings(
  host: ConnectHost,
  { s3, onError }: { s3: S3Client; onError(error: unknown): void },
) {
  const recordings = new Map<string, Recording>();
  const storing = asynchronousInvocations((command) => s3.send(command as PutObjectCommand), {
    onError,
  });
  const store = (contactId: string, { sinceMs, words }: Recording) =>
    storing.send(
      new PutObjectCommand({
        Bucket: recordingsBucket,
        Key: recordingKey(contactId, sinceMs),
        Body: spokenWave(words.join(' ')),
        ContentType: 'audio/wav',
      }),
    );
  host.listen((output) => {
    if (!('contactId' in output)) return;
    const { contactId, atMs } = output;
    const recording = recordings.get(contactId);
    if (output.type === 'applied') {
      const state = recordingOf(output.value);
      if (state === 'Enabled' && !recording)
        recordings.set(contactId, { sinceMs: atMs, running: true, words: [] });
      else if (recording && state !== null) recording.running = state === 'Enabled';
    }
    if (!recording) return;
    if (output.type === 'said' && recording.running) recording.words.push(output.words);
    if (output.type === 'contact-phase' && output.phase === 'ended') {
      recordings.delete(contactId);
      store(contactId, recording);
    }
  });
  return storing;
}

/** Whether a block switches the recording of automated interactions on or off; null where it says nothing of it. */
function recordingOf(value: Json): 'Enabled' | 'Disabled' | null {
  const found = /"IVRRecordingBehavior":"(Enabled|Disabled)"/.exec(JSON.stringify(value));
  return (found?.[1] as 'Enabled' | 'Disabled' | undefined) ?? null;
}
