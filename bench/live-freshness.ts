import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import config from '../contact-center.config.ts';
import type { LiveSnapshot } from '../core/live/wire.ts';
import { type LocalInstance, startLocal } from '../local/start.ts';
import { agentName } from '../simulator/roster.ts';
import { type Figure, quantileOf } from './figure.ts';
import { liveListener } from './live-listener.ts';
import { sitDown, statusChanges } from './sat-down-agent.ts';

const probes = 100;
const pauseMs = 300;
/** Longer than the publisher's own pause, so that changes come at any time of its second. */
const pushPauseMs = 2500;
const pollMs = 20;
const aimedSeconds = 2;
const statuses = ['Available', ...config.agentStatuses.slice(0, 1)];

/**
 * Time from an agent's change of status, asked of the local Connect, to its row in the live state of the API, and to a page that
 * listens.
 */
export async function liveFreshness(): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'centralita-bench-'));
  const connect = { speed: 1, busy: false, throttled: false };
  const local = await startLocal({
    directory,
    dashboard: false,
    live: false,
    history: false,
    connect,
  });
  try {
    const agent = agentName(config.agentGroups[0]?.name ?? '', 0);
    const desk = await sitDown(local.url, agent);
    await shown(local.url, agent, 'Offline');
    const figures = [
      ...figuresTo('the live API', await changes(local, agent)),
      ...figuresTo('a page that listens', await pushes(local, agent)),
    ];
    desk.terminate();
    return figures;
  } finally {
    await local.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

function figuresTo(where: string, seconds: number[]): Figure[] {
  const figure = (name: string, share: number): Figure => ({
    name: `from a change of an agent's status to ${where}, ${name}`,
    value: quantileOf(seconds, share),
    unit: 's',
  });
  return [figure('p50', 0.5), { ...figure('p99', 0.99), aim: { atMost: aimedSeconds } }];
}

async function changes(local: LocalInstance, agent: string): Promise<number[]> {
  const changing = statusChanges(local, agent);
  const seconds: number[] = [];
  for (let probe = 0; probe < probes; probe++) {
    const status = statuses[probe % statuses.length] ?? '';
    const start = performance.now();
    await changing.become(status);
    await shown(local.url, agent, status);
    seconds.push((performance.now() - start) / 1000);
    await wait(pauseMs * Math.random());
  }
  changing.end();
  return seconds;
}

async function pushes(local: LocalInstance, agent: string): Promise<number[]> {
  const changing = statusChanges(local, agent);
  const listener = await liveListener(local.url);
  const seconds: number[] = [];
  for (let probe = 0; probe < probes; probe++) {
    const status = statuses[probe % statuses.length] ?? '';
    const heard = listener.next(
      (push) =>
        push.kind === 'delta' &&
        push.delta.agents.changed.some(
          (row) => row.username === agent && row.status.name === status,
        ),
    );
    const start = performance.now();
    await changing.become(status);
    await heard;
    seconds.push((performance.now() - start) / 1000);
    await wait(pushPauseMs * Math.random());
  }
  listener.close();
  changing.end();
  return seconds;
}

async function shown(url: string, agent: string, status: string): Promise<void> {
  for (const start = performance.now(); ; await wait(pollMs)) {
    const response = await fetch(`${url}/api/live`);
    const { agents } = (await response.json()) as LiveSnapshot;
    if (agents.some((row) => row.username === agent && row.status.name === status)) return;
    if (performance.now() - start > 60_000) throw new Error(`${status} did not arrive in a minute`);
  }
}
