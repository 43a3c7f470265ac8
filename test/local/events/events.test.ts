import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { EventsUnavailable, publishEvent } from '../../../adapters/appsync/publish-event.ts';
import type { LivePush } from '../../../core/live/push-wire.ts';
import { appSyncEvents } from '../../../dashboard/live/appsync-events.ts';
import { channelName } from '../../../local/events/channel.ts';
import { type LocalEvents, startEvents } from '../../../local/events/start-events.ts';
import { close, listen } from '../../../local/listen.ts';

let events: LocalEvents;
let pages: Server;
let host: string;
let publish: ReturnType<typeof publishEvent>;

beforeEach(async () => {
  events = await startEvents();
  pages = createServer();
  pages.on('upgrade', events.upgrade);
  host = new URL(await listen(pages, 0)).host;
  const page = (origin: string) =>
    class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { origin });
      }
    };
  vi.stubGlobal('WebSocket', page(`http://${host}`));
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  publish = publishEvent(events.url);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await events.stop();
  await close(pages);
});

const version = (number: number): LivePush => ({ kind: 'version', at: 1, version: number });

function watch(channel: string, token: string | null = null) {
  const told: string[] = [];
  const transport = appSyncEvents(
    { realtime: `ws://${host}/event/realtime`, host },
    async () => token,
  );
  const { close: leave } = transport(channel, {
    joined: () => told.push('joined'),
    heard: (push) => told.push(push.kind === 'version' ? String(push.version) : 'delta'),
    parted: () => told.push('parted'),
  });
  const joined = (times = 1) =>
    vi.waitFor(() => expect(told.filter((one) => one === 'joined')).toHaveLength(times), {
      timeout: 5000,
    });
  return { told, leave, joined };
}

test('what is published to a channel reaches those who listen to it, in order, and nobody else', async () => {
  const [one, other] = [watch('/live/center', 'a.token'), watch('/live/tenant-acme')];
  await Promise.all([one.joined(), other.joined()]);
  await publish('/live/center', version(1));
  await publish('/live/tenant-acme', version(2));
  await publish('/live/center', version(3));
  await vi.waitFor(() => expect(one.told).toEqual(['joined', '1', '3']));
  await vi.waitFor(() => expect(other.told).toEqual(['joined', '2']));
  one.leave();
  other.leave();
});

test('a connection that is cut comes back by itself, and says that something may have been missed', async () => {
  const one = watch('/live/center');
  await one.joined();
  events.dropConnections();
  await publish('/live/center', version(1));
  await one.joined(2);
  await publish('/live/center', version(2));
  await vi.waitFor(() => expect(one.told).toEqual(['joined', 'parted', 'joined', '2']));
  one.leave();
});

test('one that was left stays away', async () => {
  const one = watch('/live/center');
  await one.joined();
  one.leave();
  await publish('/live/center', version(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(one.told).toEqual(['joined']);
});

test('a channel that AppSync would refuse is refused, and tried again', async () => {
  const one = watch('/live/*/x y');
  await vi.waitFor(() => expect(one.told).toContain('parted'));
  expect(one.told).not.toContain('joined');
  one.leave();
});

test('what AppSync would not take is an error with a name', async () => {
  await expect(publish('/live/center', 'x'.repeat(240 * 1024))).rejects.toThrow(EventsUnavailable);
  await expect(publish('no channel', 1)).rejects.toThrow('400');
  await expect(publishEvent('http://127.0.0.1:9/event')('/live/center', 1)).rejects.toThrow(
    EventsUnavailable,
  );
  const half = async () => Response.json({ failed: [{ index: 0 }], successful: [] });
  await expect(publishEvent(events.url, half)('/live/center', 1)).rejects.toThrow('200');
});

test('what was not taken is published once more before anybody hears of it', async () => {
  const one = watch('/live/center');
  await one.joined();
  let asked = 0;
  const failingOnce: typeof fetch = async (...request) => {
    if (++asked === 1) throw new TypeError('fetch failed');
    return fetch(...request);
  };
  await publishEvent(events.url, failingOnce)('/live/center', version(1));
  await vi.waitFor(() => expect(one.told).toEqual(['joined', '1']));
  expect(asked).toBe(2);
  one.leave();
});

test('pages of other sites are turned away', async () => {
  const request = new WebSocket(
    `ws://${host}/event/realtime`,
    ['aws-appsync-event-ws', 'header-e30'],
    {
      origin: 'http://elsewhere.example',
    },
  );
  const status = await new Promise((resolve) => {
    request.on('unexpected-response', (_, { statusCode }) => resolve(statusCode));
    request.on('error', () => {});
  });
  expect(status).toBe(401);
});

test.each([
  ['/live/center', 'live/center'],
  ['live/tenant-acme', 'live/tenant-acme'],
  ['/a/b/c/d/e', 'a/b/c/d/e'],
  ['/a/b/c/d/e/f', null],
  ['/live/a_b', null],
  ['', null],
  [undefined, null],
])('the channel %s is %s', (path, name) => expect(channelName(path)).toBe(name));
