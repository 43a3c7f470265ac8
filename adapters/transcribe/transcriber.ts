import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import {
  GetTranscriptionJobCommand,
  type LanguageCode,
  StartTranscriptionJobCommand,
  TranscribeClient,
  type TranscriptionJob,
} from '@aws-sdk/client-transcribe';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Language } from '../../core/languages.ts';
import type { Transcriber, Transcription } from '../../core/voicemail/voicemail-ports.ts';
import { openS3 } from '../s3/failure-store.ts';
import { unavailable } from './transcriber-unavailable.ts';
import { transcriptText } from './transcript-text.ts';

export type TranscriberSettings = {
  /** Where transcripts are written. */
  bucket: string;
  /** Key of the bucket, by which they are encrypted. */
  keyArn?: string | undefined;
  /** What callers may speak. */
  languages: readonly Language[];
};

/** Transcribe takes one dialect of each language when it finds the language itself. */
const dialects: Record<Language, LanguageCode> = {
  en: 'en-US',
  es: 'es-ES',
  it: 'it-IT',
  ro: 'ro-RO',
};

const jobPrefix = 'voicemail-';
const jobName = (id: string) => `${jobPrefix}${id}`;
const outputKey = (id: string) => `transcripts/${id}.json`;

/** The message of a job; null when the job is somebody else's. */
export const voicemailOfJob = (name: string): string | null =>
  name.startsWith(jobPrefix) ? name.slice(jobPrefix.length) : null;

/** Messages become text by Amazon Transcribe. A job is named by its message, so it is started once, whoever starts it. */
export function transcriber(
  settings: TranscriberSettings,
  clients: { transcribe: TranscribeClient; s3: S3Client } = openClients(),
): Transcriber {
  return {
    async start(id, { bucket, key }) {
      const command = new StartTranscriptionJobCommand({
        TranscriptionJobName: jobName(id),
        Media: { MediaFileUri: `s3://${bucket}/${key}` },
        OutputBucketName: settings.bucket,
        OutputKey: outputKey(id),
        ...(settings.keyArn ? { OutputEncryptionKMSKeyId: settings.keyArn } : {}),
        Settings: { ChannelIdentification: true },
        ...languageChoice(settings.languages),
      });
      await clients.transcribe.send(command).catch((error: Error) => {
        if (error.name !== 'ConflictException') unavailable(error);
      });
    },

    async outcome(id) {
      const job = await jobOf(id, clients.transcribe);
      if (!job) return { state: 'none' };
      if (job.TranscriptionJobStatus === 'FAILED')
        return { state: 'ended', transcript: { text: null, problem: 'failed' } };
      if (job.TranscriptionJobStatus !== 'COMPLETED') return { state: 'running' };
      return readTranscript(id, settings.bucket, clients.s3);
    },
  };
}

const openClients = () => ({
  transcribe: new TranscribeClient({ requestHandler: new NodeHttpHandler() }),
  s3: openS3(),
});

/** Two languages or more are told apart, one is taken for granted. */
function languageChoice(languages: readonly Language[]) {
  const [first, ...others] = languages.map((language) => dialects[language]);
  if (others.length === 0) return { LanguageCode: first };
  return { IdentifyLanguage: true, LanguageOptions: [first as LanguageCode, ...others] };
}

/** An unknown job is a NotFoundException by the reference, a BadRequestException with these words in practice. */
const isUnknownJob = ({ name, message }: Error) =>
  name === 'NotFoundException' ||
  (name === 'BadRequestException' && message.includes("couldn't be found"));

async function jobOf(id: string, client: TranscribeClient): Promise<TranscriptionJob | undefined> {
  const command = new GetTranscriptionJobCommand({ TranscriptionJobName: jobName(id) });
  try {
    return (await client.send(command)).TranscriptionJob;
  } catch (error) {
    return isUnknownJob(error as Error) ? undefined : unavailable(error);
  }
}

async function readTranscript(id: string, bucket: string, s3: S3Client): Promise<Transcription> {
  const command = new GetObjectCommand({ Bucket: bucket, Key: outputKey(id) });
  const file = await s3
    .send(command)
    .then(({ Body }) => Body?.transformToString())
    .catch(unavailable);
  return { state: 'ended', transcript: transcriptText(file ?? '') };
}
