import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { languageOfWords } from './language-of-words.ts';
import { spokenWords } from './spoken-words.ts';
import { transcriptionOutput } from './transcription-output.ts';

/** What Transcribe is asked to start, as far as it is read here. */
export type JobRequest = {
  TranscriptionJobName: string;
  Media: { MediaFileUri: string };
  OutputBucketName: string;
  OutputKey: string;
  /** Known beforehand, or to be found among the options. */
  LanguageCode?: string;
  LanguageOptions?: string[];
};

export type JobStatus = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
export type Job = { status: JobStatus; reason?: string };

/** Hears when a job has ended, as EventBridge does. */
export type JobEnded = (name: string, status: JobStatus) => void;

/** As Transcribe has it for what it can't read. */
const unreadable = 'The data in your input media file isn’t valid.';

/** Transcribe's jobs with a stand-in for speech: a recording made here says its own words. */
export class TranscriptionJobs {
  #jobs = new Map<string, Job>();
  #s3: S3Client;
  #ended: JobEnded;

  constructor(s3: S3Client, ended: JobEnded) {
    this.#s3 = s3;
    this.#ended = ended;
  }

  /** Undefined when there is no such job. */
  job = (name: string): Job | undefined => this.#jobs.get(name);

  /** False when there is a job of that name. The job ends later. */
  start(request: JobRequest): boolean {
    const name = request.TranscriptionJobName;
    if (this.#jobs.has(name)) return false;
    this.#jobs.set(name, { status: 'IN_PROGRESS' });
    this.#transcribe(request).then(
      (job) => this.#end(name, job),
      (error: Error) => this.#end(name, { status: 'FAILED', reason: error.message }),
    );
    return true;
  }

  #end(name: string, job: Job): void {
    this.#jobs.set(name, job);
    this.#ended(name, job.status);
  }

  async #transcribe(request: JobRequest): Promise<Job> {
    const words = await spokenWords(request.Media.MediaFileUri, this.#s3);
    if (words === null) return { status: 'FAILED', reason: unreadable };
    const language = request.LanguageCode ?? languageOfWords(words, request.LanguageOptions ?? []);
    await this.#s3.send(
      new PutObjectCommand({
        Bucket: request.OutputBucketName,
        Key: request.OutputKey,
        Body: JSON.stringify(transcriptionOutput(request.TranscriptionJobName, language, words)),
        ContentType: 'application/json',
      }),
    );
    return { status: 'COMPLETED' };
  }
}
