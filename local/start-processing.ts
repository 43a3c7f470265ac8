import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import config from '../contact-center.config.ts';
import { kinesisClient } from './clients.ts';
import { streamName } from './local-environment.ts';
import type { LocalOptions } from './local-options.ts';
import { productFunction, startPipeline } from './start-pipeline.ts';
import type { Services } from './start-services.ts';
import type { StateFile } from './state-file.ts';
import { startTraffic } from './traffic/start-traffic.ts';
import { restoreUndelivered, saveUndelivered } from './undelivered.ts';

export type Processing = {
  invokeApi(event: unknown): Promise<unknown>;
  caughtUp(): Promise<void>;
  historyFilled: Promise<void>;
  stop(): Promise<void>;
};

type Options = LocalOptions & { onError(error: unknown): void };

/** How long a stop waits for the stream to be folded; what is left then is kept for the next start. */
const drainMs = 5000;
const trimEveryMs = 10_000;

/** The functions, what feeds them, and the simulated traffic. */
export async function startProcessing(
  services: Services,
  stateFile: StateFile,
  options: Options,
): Promise<Processing> {
  const { directory, onError } = options;
  const client = kinesisClient(services.kinesis);
  const undelivered = join(directory, 'undelivered.ndjson');
  const checkpoints = new Map<string, string>();
  const fold = await productFunction('fold-contacts', services, {
    directory,
    timeoutMs: 60_000,
    concurrency: 4,
  });
  const serve = await productFunction('serve-dashboard', services, {
    directory,
    timeoutMs: 20_000,
    concurrency: 3,
  });
  const restored = await restoreUndelivered(client, streamName, undelivered);
  if (restored?.unreadable)
    onError(
      new Error(`${restored.unreadable} kept records can't be read: ${undelivered}.unreadable`),
    );
  const pipeline = await startPipeline({
    endpoints: services,
    fold,
    checkpoints,
    batchWindowMs: options.batchWindowMs ?? 1000,
    onError,
  });
  // A stop before then keeps the file, and what is left in the stream replaces it.
  const restoredFolded = pipeline
    .caughtUp()
    .then(
      () => rm(undelivered, { force: true }),
      () => {},
    )
    .catch(onError);
  const trimming = setInterval(() => services.trim(checkpoints), trimEveryMs);
  const traffic = startTraffic({
    config,
    client,
    stream: streamName,
    stateFile,
    caughtUp: pipeline.caughtUp,
    historyDays: options.history ? options.history.days : 0,
    live: options.live ?? false,
    onProgress: options.onProgress ?? (() => {}),
    onError,
  });
  return {
    invokeApi: serve.invoke,
    caughtUp: pipeline.caughtUp,
    historyFilled: traffic.historyFilled,
    stop: async () => {
      clearInterval(trimming);
      const quiet = traffic.stop();
      await Promise.race([quiet.then(pipeline.caughtUp), wait(drainMs, undefined, { ref: false })]);
      await pipeline.stop();
      await Promise.all([quiet, restoredFolded]);
      await saveUndelivered(client, streamName, checkpoints, undelivered);
      await Promise.all([fold.stop(), serve.stop()]);
      client.destroy();
    },
  };
}
