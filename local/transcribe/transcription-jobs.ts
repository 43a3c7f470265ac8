import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type SpokenWords, spokenWords } from './spoken-words.ts';

/** What Transcribe is asked to start, as far as it is read here. */
export type JobRequest = {
  TranscriptionJobName: string;
  Media: { MediaFileUri: string };
  OutputBucketName: string;
  OutputKey: string;
};

export type JobStatus = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';

/** Hears when a job has ended, as EventBridge does. */
export type JobEnded = (name: string, status: JobStatus) => void;

/** Transcribe's jobs with a stand-in for speech: the words that lie beside a recording are what was heard in it. */
export class TranscriptionJobs {
  #jobs = new Map<string, JobStatus>();
  #s3: S3Client;
  #ended: JobEnded;

  constructor(s3: S3Client, ended: JobEnded) {
    this.#s3 = s3;
    this.#ended = ended;
  }

  /** Undefined when there is no such job. */
  status = (name: string): JobStatus | undefined => this.#jobs.get(name);

  /** False when there is a job of that name. The job ends later. */
  start(request: JobRequest): boolean {
    const name = request.TranscriptionJobName;
    if (this.#jobs.has(name)) return false;
    this.#jobs.set(name, 'IN_PROGRESS');
    this.#transcribe(request).then(
      (status) => this.#end(name, status),
      () => this.#end(name, 'FAILED'),
    );
    return true;
  }

  #end(name: string, status: JobStatus): void {
    this.#jobs.set(name, status);
    this.#ended(name, status);
  }

  async #transcribe(request: JobRequest): Promise<JobStatus> {
    const words = await spokenWords(request.Media.MediaFileUri, this.#s3);
    if (words === null) return 'FAILED';
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: request.OutputBucketName,
        Key: request.OutputKey,
        Body: JSON.stringify(outputOf(request.TranscriptionJobName, words)),
        ContentType: 'application/json',
      }),
    );
    return 'COMPLETED';
  }
}

/** In the shape of Transcribe's output file. */
const outputOf = (jobName: string, { text, language }: SpokenWords) => ({
  jobName,
  accountId: '000000000000',
  status: 'COMPLETED',
  results: { language_code: language, transcripts: [{ transcript: text }], items: [] },
});
