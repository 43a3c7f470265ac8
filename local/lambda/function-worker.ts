import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Context } from 'aws-lambda';
import { followClock } from './follow-clock.ts';
import type { FunctionFailure, FunctionOptions, Invocation } from './function-messages.ts';

/** One execution environment: loads a bundle once, its environment variables set before, and answers invocations. */

const options = workerData as FunctionOptions;
const wall = options.clock ? followClock(options.clock) : Date.now;
const loaded = import(pathToFileURL(options.bundle).href) as Promise<{
  handler(event: unknown, context: Context): Promise<unknown>;
}>;
loaded.catch(() => {});

parentPort?.on('message', async ({ event }: Invocation) => {
  try {
    const { handler } = await loaded;
    parentPort?.postMessage({ payload: (await handler(event, context())) ?? null });
  } catch (error) {
    parentPort?.postMessage({ failure: failureOf(error) });
  }
});

function context(): Context {
  const deadline = wall() + options.timeoutMs;
  const awsRequestId = randomUUID();
  return {
    awsRequestId,
    functionName: options.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: options.functionArn,
    memoryLimitInMB: '512',
    logGroupName: `/aws/lambda/${options.name}`,
    logStreamName: `local/${process.pid}`,
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - wall()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}

function failureOf(error: unknown): FunctionFailure {
  if (!(error instanceof Error))
    return { errorType: 'Error', errorMessage: String(error), trace: [] };
  return {
    errorType: error.name,
    errorMessage: error.message,
    trace: (error.stack ?? '').split('\n'),
  };
}
