import { setTimeout as wait } from 'node:timers/promises';
import type { KinesisClient } from '@aws-sdk/client-kinesis';
import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import type { Callback } from '../../core/callbacks/callback.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { AgentEvent } from '../../core/live/agent-event.ts';
import { type Day, dayOf, type EpochSeconds } from '../../core/time/zone.ts';
import { agentEventsOf } from '../../simulator/agent-events.ts';
import { callbacksIn, callsForEarlier } from '../../simulator/callbacks.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';
import type { StateFile } from '../state-file.ts';
import { type Emission, emissionsOf } from './emissions.ts';
import { fillHistory, type HistoryProgress } from './fill-history.ts';
import { playLive } from './play-live.ts';

export type TrafficOptions = {
  config: ContactCenterConfig;
  client: KinesisClient;
  stream: string;
  now(): EpochSeconds;
  stateFile: StateFile;
  /** Resolves when everything in the stream has been folded. */
  caughtUp(): Promise<void>;
  historyDays: number;
  /** Notes what customers did in simulated contacts besides what their records say. */
  noteCustomers(records: ContactRecord[]): Promise<void>;
  /** Notes what was promised in simulated contacts. */
  noteCallbacks(callbacks: Callback[]): Promise<void>;
  /** Notes what the agents of a simulated day did. */
  noteAgents(events: AgentEvent[]): Promise<void>;
  /** `until-now`: what today has seen so far, and no more. */
  live: boolean | 'until-now';
  onProgress(progress: HistoryProgress): void;
  onError(error: unknown): void;
};

export type Traffic = {
  stop(): Promise<void>;
  /** Resolves when the history is there, or was stopped. */
  historyFilled: Promise<void>;
};

const tickMs = 500;

/** Feeds the stream with simulated contacts: today first and in real time, the days before it behind. */
export function startTraffic(options: TrafficOptions): Traffic {
  const { config, stateFile, caughtUp, onError } = options;
  const abort = new AbortController();
  const { days } = stateFile.state;
  const recordsOf = lastOf((day) => simulateDay(config, day, stateFile.state.seed));
  // What was promised by then, others keep.
  const earlier = (day: Day): EpochSeconds => days[day] ?? Number.NEGATIVE_INFINITY;
  const noteCallbacks = (records: ContactRecord[], day: Day, through: EpochSeconds) =>
    options.noteCallbacks(callbacksIn(config, records, { after: earlier(day), through }));
  const common = {
    timeZone: config.timeZone,
    emissionsOfDay: (day: Day) => {
      const records = recordsOf(day);
      const kept = callsForEarlier(records, earlier(day));
      return emissionsOf(records.filter(({ ContactId }) => !kept.has(ContactId)));
    },
    send: async (emissions: Emission[]) => {
      const records = emissions.map(({ record }) => record);
      await Promise.all([put(records, options), options.noteCustomers(records)]);
      await caughtUp();
    },
    now: options.now,
    signal: abort.signal,
  };
  const fail = (error: unknown) => {
    if (!abort.signal.aborted) onError(error);
  };

  const noteToday = async (through: EpochSeconds) => {
    const today = dayOf(through, config.timeZone);
    await noteCallbacks(recordsOf(today), today, through);
  };

  const current = new AbortController();
  let startHistory = () => {};
  const todayIsIn = new Promise<void>((resolve) => {
    startHistory = resolve;
  });
  const live = !options.live
    ? Promise.resolve(startHistory())
    : playLive({
        ...common,
        through: stateFile.state.liveThrough,
        onPlayed: async (through) => {
          if (options.live === 'until-now') await noteToday(through);
          await stateFile.update({ liveThrough: through });
        },
        signal: AbortSignal.any([abort.signal, current.signal]),
        onCurrent: () => {
          startHistory();
          if (options.live === 'until-now') current.abort();
        },
        tick: () => wait(tickMs, undefined, { signal: abort.signal }).catch(() => {}),
      }).catch(fail);

  const historyFilled = todayIsIn
    .then(() =>
      fillHistory({
        ...common,
        days: options.historyDays,
        filled: stateFile.state.days,
        onFilled: async (day, through) => {
          const { seed } = stateFile.state;
          const records = recordsOf(day);
          await options.noteAgents(agentEventsOf(config, day, seed, records));
          await noteCallbacks(records, day, through ?? options.now());
          await stateFile.update({ days: { ...stateFile.state.days, [day]: through } });
        },
        onProgress: options.onProgress,
      }),
    )
    .catch(fail);

  return {
    historyFilled,
    stop: async () => {
      abort.abort();
      startHistory();
      await Promise.all([live, historyFilled]);
    },
  };
}

/** A day is asked for several times in a row, and takes its time to simulate. */
function lastOf(simulate: (day: Day) => ContactRecord[]) {
  let last: { day: Day; records: ContactRecord[] } | null = null;
  return (day: Day): ContactRecord[] => {
    if (last?.day !== day) last = { day, records: simulate(day) };
    return last.records;
  };
}

const encoder = new TextEncoder();

async function put(contacts: ContactRecord[], { client, stream }: TrafficOptions): Promise<void> {
  const records = contacts.map((record) => ({
    partitionKey: record.ContactId,
    data: encoder.encode(JSON.stringify(record)),
  }));
  await putContactRecords(client, stream, records);
}
