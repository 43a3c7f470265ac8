import { mkdir } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { typescriptWorker } from '../typescript-worker.ts';
import type { EngineAddresses, EngineMessage, EngineOptions } from './engine-messages.ts';
import type { Trim } from './stream-trim.ts';

export type Engines = EngineAddresses & {
  /** Forgets records of the stream; the order to do so is sent, not awaited. */
  trim(trim: Trim): void;
  stop(): Promise<void>;
  /** Rejects when an engine dies; never resolves. */
  died: Promise<never>;
};

/** Starts the embedded DynamoDB and Kinesis in a thread of their own, so that they use a second core. */
export async function startEngines(options: EngineOptions): Promise<Engines> {
  if (options.dataDirectory !== undefined) await mkdir(options.dataDirectory, { recursive: true });
  const worker = await typescriptWorker('local/engines/engine-worker.ts', {
    workerData: options,
    // The engines name table and stream ARNs after these.
    env: { ...process.env, AWS_REGION: 'eu-west-1', AWS_ACCOUNT_ID: '111122223333' },
  });
  const died = deathOf(worker);
  died.catch(() => {});
  const addresses = await Promise.race([firstMessage<EngineAddresses>(worker), died]);
  return {
    ...addresses,
    died,
    trim: (trim) => worker.postMessage(trim satisfies EngineMessage),
    stop: async () => {
      const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
      worker.postMessage('stop' satisfies EngineMessage);
      await exited;
    },
  };
}

function firstMessage<Message>(worker: Worker): Promise<Message> {
  return new Promise((resolve) => worker.once('message', resolve));
}

function deathOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.once('error', (error) =>
      reject(new Error('An embedded engine stopped working', { cause: error })),
    );
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The embedded engines ended with code ${code}`));
    });
  });
}
