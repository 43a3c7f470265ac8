import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deltaOf } from '../../../core/live/delta.ts';
import type { LivePush } from '../../../core/live/push-wire.ts';
import type { LiveSnapshot } from '../../../core/live/wire.ts';
import { liveFeed } from '../../../dashboard/live/live-feed.ts';
import { agentRow, liveWorld, morning, queueRow, snapshot } from './live-world.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: morning * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function open({ pushing = true } = {}) {
  const { world, transport, api } = liveWorld();
  const feed = liveFeed(api, pushing ? transport : null);
  const leave = feed.subscribe(() => {});
  return { world, feed, leave };
}

async function joined() {
  const opened = open();
  await pass(0);
  opened.world.join();
  await pass(0);
  return opened;
}

const delta = (before: LiveSnapshot, after: LiveSnapshot): LivePush => ({
  ...{ kind: 'delta', at: after.version },
  delta: deltaOf(before, after),
});

const [first, second, third] = [
  snapshot(1, { agents: [agentRow('a'), agentRow('b')], queues: [queueRow('q', 1)] }),
  snapshot(2, { agents: [agentRow('a'), agentRow('b')], queues: [queueRow('q', 2)] }),
  snapshot(3, { agents: [agentRow('a')], queues: [queueRow('q', 2)] }),
] as [LiveSnapshot, LiveSnapshot, LiveSnapshot];

test('it asks first, listens where the answer says, and goes on from what was pushed', async () => {
  const { world, feed } = await joined();
  expect(world.channels).toEqual(['/live/center']);
  expect(world.asked).toEqual([undefined, 'yes']);
  expect(feed.current().state).toBe('live');
  world.push(delta(world.pushed, first));
  expect([...(feed.current().snapshot?.agents.keys() ?? [])]).toEqual(['a', 'b']);
  await pass(60_000);
  expect(world.asked).toHaveLength(2);
});

test('rows that did not change stay the same objects, pushed or read anew', async () => {
  const { world, feed } = await joined();
  world.push(delta(world.pushed, first));
  const before = feed.current().snapshot;
  world.push(delta(first, second));
  const after = feed.current().snapshot;
  expect(after?.agents).toBe(before?.agents);
  expect(after?.queues.get('q|VOICE')?.waiting).toBe(2);
  world.pushed = third;
  world.push({ kind: 'version', at: third.version, version: third.version });
  await pass(0);
  expect(feed.current().snapshot?.agents.get('a')).toBe(before?.agents.get('a'));
  expect(feed.current().snapshot?.agents.has('b')).toBe(false);
  expect(feed.current().snapshot?.queues).toBe(after?.queues);
});

test('a gap is filled by reading, without a word of trouble', async () => {
  const { world, feed } = await joined();
  const states: string[] = [];
  feed.subscribe(() => states.push(feed.current().state));
  world.pushed = third;
  world.push(delta(second, third));
  await pass(0);
  expect(feed.current().snapshot?.version).toBe(third.version);
  expect(new Set(states)).toEqual(new Set(['live']));
});

test('a connection that is lost is late at first, then asked for; back again it is live', async () => {
  const { world, feed } = await joined();
  await pass(10_000);
  world.part();
  expect(feed.current().state).toBe('late');
  await pass(3000);
  expect(feed.current()).toMatchObject({
    state: 'polling',
    since: expect.closeTo(morning + 10, 1),
  });
  world.newest = second;
  await pass(5000);
  expect(feed.current().snapshot?.version).toBe(second.version);
  world.pushed = third;
  world.join();
  await pass(0);
  expect(feed.current()).toMatchObject({ state: 'live', snapshot: { version: third.version } });
});

test('what is back within three seconds was only late', async () => {
  const { world, feed } = await joined();
  const states: string[] = [];
  feed.subscribe(() => states.push(feed.current().state));
  world.part();
  await pass(1500);
  world.join();
  await pass(0);
  expect([...new Set(states)]).toEqual(['late', 'live']);
});

test('a server that does not answer is lost, what was shown stays, and it is asked again', async () => {
  const { world, feed } = await joined();
  world.push(delta(world.pushed, first));
  world.isDown = true;
  world.part();
  await pass(0);
  expect(feed.current()).toMatchObject({ state: 'lost', error: new Error('down') });
  expect(feed.current().snapshot?.agents.size).toBe(2);
  world.isDown = false;
  await pass(5000);
  expect(feed.current()).toMatchObject({ state: 'polling', error: null });
});

test('silence of the publisher is not taken for peace', async () => {
  const { world, feed } = await joined();
  await pass(60_000);
  world.push({ kind: 'version', at: Date.now(), version: world.pushed.version });
  await pass(89_000);
  expect(feed.current().state).toBe('live');
  await pass(4100);
  expect(feed.current().state).toBe('polling');
  world.newest = second;
  await pass(5000);
  expect(feed.current().snapshot?.version).toBe(second.version);
  world.push({ kind: 'version', at: Date.now(), version: world.pushed.version });
  expect(feed.current().state).toBe('live');
});

test('without anything that pushes it asks every five seconds', async () => {
  const { world, feed } = open({ pushing: false });
  await pass(0);
  expect(feed.current().state).toBe('polling');
  await pass(10_000);
  expect(world.asked).toHaveLength(3);
});

test('it stops a while after nobody looks, and begins anew', async () => {
  const { world, feed, leave } = await joined();
  leave();
  await pass(5000);
  const again = feed.subscribe(() => {});
  again();
  expect(world.channels).toEqual(['/live/center']);
  await pass(10_000);
  expect(world.channels).toEqual(['/live/center', 'closed']);
  feed.subscribe(() => {});
  await pass(0);
  expect(world.channels.at(-1)).toBe('/live/center');
});

test('another center is listened to elsewhere, and none of the first one stays', async () => {
  const { world, feed } = await joined();
  world.push(delta(world.pushed, third));
  world.channel = '/live/tenant-acme';
  world.newest = snapshot(1);
  feed.retry();
  await pass(0);
  expect(world.channels).toEqual(['/live/center', 'closed', '/live/tenant-acme']);
  expect(feed.current().snapshot?.agents.size).toBe(0);
});

test('the clock is the server’s, whatever this machine’s says', async () => {
  const { world, feed } = await joined();
  world.push({ kind: 'version', at: (morning + 7200) * 1000, version: world.pushed.version });
  expect(feed.serverNow()).toBeCloseTo(morning + 7200, 1);
  await pass(5000);
  expect(feed.serverNow()).toBeCloseTo(morning + 7205, 1);
});
