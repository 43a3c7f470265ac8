import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import config from '../contact-center.config.ts';
import { dayOf } from '../core/time/zone.ts';
import { buildDashboard } from '../scripts/build-dashboard.mjs';
import { buildFunctions } from '../scripts/build-functions.mjs';
import { repositoryRoot } from '../scripts/repository-root.mjs';
import { startWire } from './connect/wire/start-wire.ts';
import { finishLostBatches } from './finish-lost-batches.ts';
import { startHttp } from './http/start-http.ts';
import { markInstance } from './instance-mark.ts';
import { localEnvironment, streamName } from './local-environment.ts';
import type { LocalOptions } from './local-options.ts';
import { removeRunning, runningInstance, writeRunning } from './running-file.ts';
import { openGate } from './sign-in/gate.ts';
import { startProcessing } from './start-processing.ts';
import { type Services, startServices } from './start-services.ts';
import { openStateFile } from './state-file.ts';
import { uncleanStopNotice } from './unclean-stop-notice.ts';

export type LocalInstance = {
  url: string;
  kinesis: string;
  dynamodb: string;
  s3: string;
  /** Null without the local Connect. */
  connect: string | null;
  stream: string;
  /** The center's time, which may be ahead of the wall's. */
  nowMs(): number;
  /** Variables under which commands find this instance. */
  environment: Record<string, string>;
  /** Resolves when everything in the stream is in the tables. */
  caughtUp(): Promise<void>;
  /** Resolves when the history is there. */
  historyFilled: Promise<void>;
  /** Rejects when an embedded engine dies. */
  died: Promise<never>;
  stop(): Promise<void>;
};

/** Starts the whole product on loopback. Resolves when its address answers; what had started stops when it fails. */
export async function startLocal(options: LocalOptions): Promise<LocalInstance> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let last = stops.pop(); last; last = stops.pop()) await last();
  };
  try {
    await prepareDirectory(options);
    return { ...(await startAll(options, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A turn of five seconds is nothing to a center that is faster than the wall: its minutes are soon there. */
const connected = (url: string, { alertRings }: Services, { connect }: LocalOptions) => ({
  connect: url,
  ...(connect?.speed === 1 && { alertQueue: alertRings.url }),
});

async function prepareDirectory({ directory, fresh }: LocalOptions): Promise<void> {
  const other = await runningInstance(directory);
  if (other)
    throw new Error(
      `Centralita already runs on ${directory}: see ${other.url} (process ${other.pid}). ` +
        'Stop it first, with Ctrl-C in its window.',
    );
  if (fresh) await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
}

async function startAll(
  options: LocalOptions,
  stops: (() => Promise<void>)[],
): Promise<Omit<LocalInstance, 'stop'>> {
  const { directory } = options;
  const onError = options.onError ?? (() => {});
  const stateFile = await openStateFile(directory, options.seed);
  const building = options.dashboard === false ? null : buildDashboard({ ifStale: true });
  building?.catch(() => {});
  const functionsBuilt = buildFunctions({ ifStale: true });
  functionsBuilt.catch(() => {});
  const embedded = await startServices(directory, stateFile, onError);
  stops.push(embedded.stop);
  const wire = options.connect ? await startWire({ ...options.connect, onError }) : null;
  if (wire) stops.push(wire.stop);
  const services = { ...embedded, ...(wire && connected(wire.url, embedded, options)) };
  const mark = await markInstance(stateFile);
  stops.push(mark.end);
  if (mark.followsUncleanStop) await finishLostBatches(services.dynamodb);
  await functionsBuilt;
  const processing = await startProcessing(services, stateFile, { ...options, wire, onError });
  stops.push(processing.stop);
  if (mark.followsUncleanStop) onError(new Error(noticeFor(directory, processing.nowMs())));
  await building;
  const http = await startHttp({
    port: options.port ?? 0,
    dashboard: join(repositoryRoot, '.build/dashboard'),
    recordings: services.s3,
    invokeApi: processing.invokeApi,
    nowMs: processing.nowMs,
    local: processing.connect?.pages,
    events: processing.connect ? services.live.events : undefined,
    gate: options.signIn && openGate(options.signIn),
    onError,
  });
  stops.push(http.stop);
  const { kinesis, dynamodb, s3 } = services;
  const addresses = { url: http.url, kinesis, dynamodb, s3, stream: streamName };
  const instance = { ...addresses, environment: localEnvironment(services) };
  stops.push(() => removeRunning(directory));
  const { lostInstances } = stateFile.state;
  const marks = { pid: process.pid, instance: mark.id, lostInstances };
  await writeRunning(directory, { ...marks, ...instance });
  return {
    ...instance,
    connect: wire?.url ?? null,
    nowMs: processing.nowMs,
    caughtUp: processing.caughtUp,
    historyFilled: processing.historyFilled,
    died: services.died,
  };
}

function noticeFor(directory: string, nowMs: number): string {
  const today = dayOf(Math.floor(nowMs / 1000), config.timeZone);
  const isDefault = directory === join(repositoryRoot, '.local');
  return uncleanStopNotice(today, isDefault ? {} : { directory });
}
