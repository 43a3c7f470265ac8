import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ConnectClient, PutUserStatusCommand } from '@aws-sdk/client-connect';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type LiveListener, liveListener } from '../../bench/live-listener.ts';
import config from '../../contact-center.config.ts';
import { applyDelta } from '../../core/live/delta.ts';
import { publishEveryMs } from '../../core/live/live-publisher.ts';
import type { LivePush, LiveReading } from '../../core/live/push-wire.ts';
import { type LocalInstance, startLocal } from '../../local/start.ts';
import { arnOf, idOf } from '../../simulator/center-identity.ts';
import { agentName } from '../../simulator/roster.ts';

const agent = agentName(config.agentGroups[0]?.name ?? '', 0);
const statuses = ['Available', config.agentStatuses[0] ?? ''];

let directory: string;
let local: LocalInstance;
let listener: LiveListener;
let connect: ConnectClient;
let desk: WebSocket;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'live-push-'));
  local = await startLocal({
    ...{ directory, dashboard: false, live: false, history: false },
    connect: { speed: 1, busy: false, throttled: false },
  });
  listener = await liveListener(local.url);
  connect = new ConnectClient({
    endpoint: local.connect ?? '',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await fetch(`${local.url}/local/desk/login`, { method: 'POST', body: JSON.stringify({ agent }) });
  desk = new WebSocket(`${local.url.replace('http', 'ws')}/local/desk/${agent}`, {
    origin: local.url,
  });
});
afterAll(async () => {
  desk.terminate();
  connect.destroy();
  listener.close();
  await local.stop();
  await rm(directory, { recursive: true, force: true });
});

const become = (status: string) =>
  connect.send(
    new PutUserStatusCommand({
      InstanceId: idOf('instance', config.name),
      UserId: arnOf(config.name, 'agent', agent),
      AgentStatusId: arnOf(config.name, 'agent-state', status),
    }),
  );

const ofAgent = ({ agents }: Pick<LiveReading, 'agents'>) =>
  agents.find(({ username }) => username === agent)?.status.name;

const reading = async (query = '') =>
  (await (await fetch(`${local.url}/api/live${query}`)).json()) as LiveReading;

test('changes of status reach a page that listens, at most once a second, and add up to the state', async () => {
  const heard: LivePush[] = [];
  void listener.next((push) => {
    heard.push(push);
    return false;
  });
  await become(statuses[0] ?? '');
  const { channel: _, ...base } = await vi.waitFor(
    async () => {
      expect(heard).not.toEqual([]);
      const pushed = await reading('?pushed=yes');
      expect(ofAgent(pushed)).toBe(statuses[0]);
      return pushed;
    },
    { timeout: 20_000, interval: 100 },
  );
  for (let change = 1; change <= 7; change++) {
    await become(statuses[change % 2] ?? '');
    await wait(300);
  }
  await wait(publishEveryMs + 500);
  const times = heard.map(({ at }) => at);
  for (const [index, at] of times.slice(1).entries())
    expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(publishEveryMs - 50);
  const end = heard.reduce((shown, push) => {
    const next = push.kind === 'delta' ? applyDelta(shown, push.delta) : null;
    return next?.ok ? next.value : shown;
  }, base);
  expect(ofAgent(end)).toBe(statuses[1]);
  expect(ofAgent(await reading())).toBe(statuses[1]);
});

test('the page is told where to listen', async () => {
  const answer = await (await fetch(`${local.url}/config.json`)).json();
  const { host } = new URL(local.url);
  expect(answer).toEqual({ signIn: null, live: { realtime: `ws://${host}/event/realtime`, host } });
});
