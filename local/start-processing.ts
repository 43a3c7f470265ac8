import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { putContactRecords } from '../adapters/kinesis/put-records.ts';
import config from '../contact-center.config.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import { kinesisClient } from './clients.ts';
import { centerClock } from './connect/center-clock.ts';
import { ContactJournal } from './connect/contact-journal.ts';
import { type LocalConnect, startConnect } from './connect/start-connect.ts';
import type { Wire } from './connect/wire/start-wire.ts';
import { streamName } from './local-environment.ts';
import type { LocalOptions } from './local-options.ts';
import { noteLiveDays } from './note-live-days.ts';
import { startApi } from './start-api.ts';
import { productFunction, startPipeline } from './start-pipeline.ts';
import type { Services } from './start-services.ts';
import type { StateFile } from './state-file.ts';
import { openPastAgents } from './traffic/past-agents.ts';
import { openPastCallbacks } from './traffic/past-callbacks.ts';
import { openPastCustomers } from './traffic/past-customers.ts';
import { startTraffic } from './traffic/start-traffic.ts';
import { restoreUndelivered, saveUndelivered } from './undelivered.ts';

export type Processing = {
  /** Null without the local Connect. */
  connect: LocalConnect | null;
  /** The center's time. */
  nowMs(): number;
  invokeApi(event: unknown): Promise<unknown>;
  caughtUp(): Promise<void>;
  historyFilled: Promise<void>;
  stop(): Promise<void>;
};

type Options = LocalOptions & { wire: Wire | null; onError(error: unknown): void };

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
  const journal = new ContactJournal(join(directory, 'connect.ndjson'));
  const clock = openClock(journal, options);
  const fold = await productFunction('fold-contacts', services, {
    directory,
    clock: clock.face,
    timeoutMs: 60_000,
    concurrency: 4,
  });
  const api = await startApi(services, {
    ...{ directory, clock: clock.face },
    signIn: options.signIn !== undefined,
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
  const pastAgents = openPastAgents(services.dynamodb, config);
  const pastCustomers = openPastCustomers(services.dynamodb, config);
  const pastCallbacks = openPastCallbacks(services.dynamodb, config);
  const traffic = startTraffic({
    config,
    client,
    stream: streamName,
    now: () => Math.floor(clock.nowMs() / 1000),
    stateFile,
    caughtUp: pipeline.caughtUp,
    noteCustomers: pastCustomers.note,
    noteAgents: pastAgents.note,
    noteCallbacks: pastCallbacks.note,
    historyDays: options.history ? options.history.days : 0,
    live: liveOf(options),
    onProgress: options.onProgress ?? (() => {}),
    onError,
  });
  const connect =
    options.wire && options.connect
      ? await startConnect({
          config,
          directory,
          endpoints: services,
          trim: services.trim,
          bus: services.bus,
          liveQueue: services.live.queue,
          alertQueue: services.alertRings.queue,
          wire: options.wire,
          journal,
          clock,
          busy: options.connect.busy,
          seed: stateFile.state.seed,
          send: (records) => putContactRecords(client, streamName, records.map(streamInput)),
          caughtUp: pipeline.caughtUp,
          onError,
        })
      : null;
  const liveDays =
    connect && options.connect?.busy ? noteLiveDays(stateFile, config, connect.host) : null;
  return {
    connect,
    nowMs: clock.nowMs,
    invokeApi: api.invoke,
    caughtUp: pipeline.caughtUp,
    historyFilled: traffic.historyFilled,
    stop: async () => {
      clearInterval(trimming);
      await liveDays?.stop();
      await connect?.stop();
      const quiet = traffic.stop();
      await Promise.race([quiet.then(pipeline.caughtUp), wait(drainMs, undefined, { ref: false })]);
      await pipeline.stop();
      await Promise.all([quiet, restoredFolded]);
      await saveUndelivered(client, streamName, checkpoints, undelivered);
      await Promise.all([fold.stop(), api.stop()]);
      pastAgents.close();
      pastCustomers.close();
      pastCallbacks.close();
      client.destroy();
    },
  };
}

/** No instant comes twice, whatever the speed before: who ran ahead of the wall goes on from there. */
const openClock = ({ lastMs }: ContactJournal, { connect }: Options) =>
  centerClock(connect?.speed ?? 1, Math.max(Date.now(), (lastMs ?? 0) + 2000));

/** With a busy local Connect the simulator plays what came before it. */
const liveOf = ({ live = false, connect }: Options): boolean | 'until-now' => {
  if (!connect) return live;
  return connect.busy && live ? 'until-now' : false;
};

const encoder = new TextEncoder();

const streamInput = (record: ContactRecord) => ({
  partitionKey: record.ContactId,
  data: encoder.encode(JSON.stringify(record)),
});
