import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { S3Client } from '@aws-sdk/client-s3';
import { close, listen, refuseBrowsers } from '../listen.ts';
import { type JobEnded, type JobRequest, TranscriptionJobs } from './transcription-jobs.ts';

type Answer = { status: number; body: object };

/** The part of Amazon Transcribe that voicemail uses, on loopback and on the wire (AWS JSON 1.1), so that its client works unchanged. */
export async function startTranscribe(s3: S3Client, ended: JobEnded, port = 0) {
  const jobs = new TranscriptionJobs(s3, ended);
  const server = createServer((request, response) => {
    answer(request, jobs)
      .catch((error: Error) => refusal(500, 'InternalFailureException', error.message))
      .then((given) => send(response, given));
  });
  refuseBrowsers(server);
  const url = await listen(server, port);
  return { url, stop: () => close(server) };
}

async function answer(request: IncomingMessage, jobs: TranscriptionJobs): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const input = JSON.parse(Buffer.concat(chunks).toString() || '{}');
  const answered = operations[operation];
  return answered?.(input, jobs) ?? refusal(400, 'BadRequestException', `no ${operation} here`);
}

const operations: Record<string, (input: JobRequest, jobs: TranscriptionJobs) => Answer> = {
  StartTranscriptionJob: (input, jobs) =>
    jobs.start(input)
      ? job(input.TranscriptionJobName, jobs)
      : refusal(400, 'ConflictException', 'The requested job name already exists.'),
  GetTranscriptionJob: ({ TranscriptionJobName: name }, jobs) =>
    jobs.job(name) === undefined
      ? refusal(400, 'NotFoundException', "The requested job couldn't be found.")
      : job(name, jobs),
};

const job = (name: string, jobs: TranscriptionJobs): Answer => ({
  status: 200,
  body: {
    TranscriptionJob: {
      TranscriptionJobName: name,
      TranscriptionJobStatus: jobs.job(name)?.status,
      FailureReason: jobs.job(name)?.reason,
    },
  },
});

const refusal = (status: number, type: string, message: string): Answer => ({
  status,
  body: { __type: type, Message: message },
});

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
}
