import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { asynchronousInvocations } from '../bus/asynchronous-invocations.ts';
import type { BusEvent, EventBus } from '../bus/event-bus.ts';
import { objectCreated } from '../bus/service-events.ts';
import { recordingsBucket } from '../local-environment.ts';
import type { FlowFunctions } from './flow-functions.ts';
import { recordingFolder } from './recording-key.ts';

const dayMs = 86_400_000;

export type VoicemailEventOptions = {
  bus: EventBus;
  functions: Pick<FlowFunctions, 'has' | 'invoke'>;
  s3: S3Client;
  nowMs: number;
  onError(error: unknown): void;
};

/**
 * The rules that lead from stored recordings and ended transcriptions to `advance-voicemails`. Events that a kill has cost come again:
 * recordings of today and yesterday are told once more at the start.
 */
export function voicemailEvents({ bus, functions, s3, nowMs, onError }: VoicemailEventOptions) {
  const name = 'advance-voicemails';
  if (!functions.has(name)) return { stop: async () => {} };
  const target = asynchronousInvocations((event) => functions.invoke(name, event), { onError });
  bus.rule((event) => {
    if (concernsVoicemail(event)) target.send(event);
  });
  const told = tellAgain(bus, s3, [nowMs - dayMs, nowMs]).catch(onError);
  return {
    stop: async () => {
      await told;
      await target.stop();
    },
  };
}

/** As the rules of the deployed stack have it. */
function concernsVoicemail({ source, detail }: BusEvent): boolean {
  const { bucket, object } = detail as { bucket?: { name: string }; object?: { key: string } };
  if (source === 'aws.s3')
    return bucket?.name === recordingsBucket && object?.key.startsWith('CallRecordings/') === true;
  return source === 'aws.transcribe';
}

async function tellAgain(bus: EventBus, s3: S3Client, daysMs: number[]): Promise<void> {
  for (const dayMs of daysMs) {
    const Prefix = recordingFolder(dayMs);
    const { Contents = [] } = await s3.send(
      new ListObjectsV2Command({ Bucket: recordingsBucket, Prefix }),
    );
    for (const { Key: key = '', Size: size = 0, ETag: etag = '' } of Contents)
      bus.put(objectCreated(recordingsBucket, { key, size, etag }));
  }
}
