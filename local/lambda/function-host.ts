import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExecutionEnvironment, executionEnvironment } from './execution-environment.ts';
import { type Fault, nextFault } from './faults.ts';
import { FunctionError } from './function-error.ts';
import type { FunctionOptions } from './function-messages.ts';

export type HostOptions = FunctionOptions & {
  /** The function's output goes to `<name>.log` there. */
  logDirectory: string;
  /** Execution environments at the same time; further invocations wait. */
  concurrency: number;
  /** The share of invocations that fail on purpose; none when absent. */
  faultRate?: number;
};

export type FunctionHost = {
  /** Answers with what the handler returned; rejects with a FunctionError when it threw, timed out or crashed. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
};

/** An environment that is to die does so within this time, in the middle of most invocations. */
const diesWithinMs = 20;

/**
 * Runs a function as Lambda does: each execution environment answers one invocation at a time, is kept for the next,
 * and is replaced after a time-out or a crash.
 */
export async function functionHost(options: HostOptions): Promise<FunctionHost> {
  await mkdir(options.logDirectory, { recursive: true });
  const log = createWriteStream(join(options.logDirectory, `${options.name}.log`), { flags: 'a' });
  const { concurrency, logDirectory: _, faultRate = 0, ...functionOptions } = options;
  const idle: ExecutionEnvironment[] = [];
  const all = new Set<ExecutionEnvironment>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const take = async () => {
    for (let one = idle.pop(); one; one = idle.pop()) {
      if (one.alive) return one;
      all.delete(one);
    }
    const started = await executionEnvironment(functionOptions, log);
    all.add(started);
    return started;
  };

  return {
    invoke: async (event) => {
      while (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
      running++;
      try {
        const environment = await take();
        try {
          return await faulty(nextFault(faultRate), environment, event, options.name);
        } finally {
          idle.push(environment);
        }
      } finally {
        running--;
        waiting.shift()?.();
      }
    },
    stop: async () => {
      await Promise.all([...all].map((environment) => environment.end()));
      await new Promise<void>((resolve) => log.end(() => resolve()));
    },
  };
}

async function faulty(
  fault: Fault | null,
  environment: ExecutionEnvironment,
  event: unknown,
  name: string,
): Promise<unknown> {
  const failed = new FunctionError(name, 'Fault', `on purpose: ${fault}`);
  if (fault === 'not-begun') throw failed;
  if (fault === 'died') setTimeout(() => void environment.end(), Math.random() * diesWithinMs);
  const answer = await environment.invoke(event);
  if (fault === null) return answer;
  throw failed;
}
