import type { Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import { typescriptWorker } from '../typescript-worker.ts';
import { FunctionError } from './function-error.ts';
import type { FunctionAnswer, FunctionOptions } from './function-messages.ts';

export type ExecutionEnvironment = {
  invoke(event: unknown): Promise<unknown>;
  /** False once it ended: by time-out, crash or `end`. */
  readonly alive: boolean;
  end(): Promise<void>;
};

/** Starts a thread with its own environment variables and module state, whose output goes to the function's log. */
export async function executionEnvironment(
  options: FunctionOptions,
  log: Writable,
): Promise<ExecutionEnvironment> {
  const worker = await typescriptWorker('local/lambda/function-worker.ts', {
    workerData: options,
    env: { ...inherited(), ...options.environment },
    execArgv: ['--enable-source-maps'],
    stdout: true,
    stderr: true,
  });
  worker.stdout.pipe(log, { end: false });
  worker.stderr.pipe(log, { end: false });
  let alive = true;
  worker.once('exit', () => {
    alive = false;
  });
  // Without a listener an error outside of any invocation would end the whole product.
  worker.on('error', () => {});

  return {
    get alive() {
      return alive;
    },
    invoke: async (event) => {
      const answer = await answerOf(worker, event, options);
      if (!('failure' in answer)) return answer.payload;
      const { errorType, errorMessage, trace } = answer.failure;
      throw new FunctionError(options.name, errorType, errorMessage, trace);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Lambda gives a function none of the developer's own variables: no profile or proxy of theirs may matter. */
const inherited = () => ({ PATH: process.env.PATH, TZ: 'UTC' });

function answerOf(
  worker: Worker,
  event: unknown,
  { name, timeoutMs }: FunctionOptions,
): Promise<FunctionAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answer: FunctionAnswer) => settle(() => resolve(answer));
    const onError = (error: Error) =>
      settle(() => reject(new FunctionError(name, error.name, error.message)));
    const onExit = () =>
      settle(() => reject(new FunctionError(name, 'Runtime.ExitError', 'the environment ended')));
    const timer = setTimeout(async () => {
      worker.off('exit', onExit);
      await worker.terminate();
      const message = `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
      settle(() => reject(new FunctionError(name, 'Sandbox.Timedout', message)));
    }, timeoutMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage({ event });
  });
}
