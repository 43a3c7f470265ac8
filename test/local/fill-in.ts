import { expect } from 'vitest';
import config from '../../contact-center.config.ts';
import { addDays, dayOf, startOfDay } from '../../core/time/zone.ts';
import { kinesisClient } from '../../local/clients.ts';
import type { LocalInstance } from '../../local/start.ts';
import { openStateFile } from '../../local/state-file.ts';
import { openPastAgents } from '../../local/traffic/past-agents.ts';
import { openPastCallbacks } from '../../local/traffic/past-callbacks.ts';
import { openPastCustomers } from '../../local/traffic/past-customers.ts';
import { startTraffic } from '../../local/traffic/start-traffic.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';

const now = () => Math.floor(Date.now() / 1000);

/** Over a weekend too one of three days is a working day. */
export const few = { ...config, agentGroups: [{ name: 'Few', agents: 2, queues: ['Support'] }] };
export const pastDays = () => {
  const yesterday = addDays(dayOf(now(), config.timeZone), -1);
  return [0, 1, 2].map((ago) => addDays(yesterday, -ago));
};

/** Fills the days before today and today until now, as a start does. */
export async function fillIn(
  instance: LocalInstance,
  { directory, seed, days }: { directory: string; seed: number; days: number },
): Promise<void> {
  const client = kinesisClient(instance.kinesis);
  const pastAgents = openPastAgents(instance.dynamodb, few);
  const pastCustomers = openPastCustomers(instance.dynamodb, few);
  const pastCallbacks = openPastCallbacks(instance.dynamodb, few);
  const traffic = startTraffic({
    config: few,
    client,
    stream: instance.stream,
    now,
    stateFile: await openStateFile(directory, seed),
    caughtUp: instance.caughtUp,
    noteCustomers: pastCustomers.note,
    noteAgents: pastAgents.note,
    noteCallbacks: pastCallbacks.note,
    historyDays: days,
    live: 'until-now',
    onProgress: () => {},
    onError: (error) => expect.unreachable(String(error)),
  });
  await traffic.historyFilled;
  await traffic.stop();
  for (const one of [pastAgents, pastCustomers, pastCallbacks]) one.close();
  client.destroy();
}

/** Contacts of these days (newest first) that agents handled, that ended on one of them and are exported by now. */
export function handledRecords(center: typeof config, days: string[], seed: number): number {
  const to = startOfDay(addDays(days[0] ?? '', 1), config.timeZone);
  return days
    .flatMap((day) => simulateDay(center, day, seed))
    .filter(({ Agent, DisconnectTimestamp, LastUpdateTimestamp }) => {
      const isExported = Date.parse(LastUpdateTimestamp) / 1000 <= now();
      const endedAt = Date.parse(DisconnectTimestamp ?? '') / 1000;
      return Agent?.ConnectedToAgentTimestamp && isExported && endedAt < to;
    }).length;
}
