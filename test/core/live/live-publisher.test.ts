import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishEveryMs } from '../../../core/live/live-publisher.ts';
import { livePush } from '../../../core/live/push-wire.ts';
import { agentEvent } from '../../fixtures/agent-events.ts';
import { liveStateOf } from './live-state-of.ts';
import { pushedWorld } from './pushed-world.ts';

const agents = (...names: string[]) =>
  liveStateOf({ agents: names.map((agent) => agentEvent({ agent, at: 90 })) });

test('the first snapshot is announced by its version, the next ones by what changed', async () => {
  const world = pushedWorld();
  world.set(agents('ana'));
  await world.ring();
  world.set(agents('ana', 'bea'));
  await world.ring();
  expect(world.told.map(({ push }) => livePush.parse(push))).toEqual([
    { kind: 'version', at: expect.any(Number), version: world.told[0]?.atMs },
    {
      kind: 'delta',
      at: world.told[1]?.atMs,
      delta: expect.objectContaining({
        from: world.told[0]?.atMs,
        version: world.told[1]?.atMs,
        agents: { changed: [expect.objectContaining({ id: 'bea' })], gone: [] },
      }),
    },
  ]);
});

test('nothing is said when nothing changed, but for a beat', async () => {
  const world = pushedWorld();
  world.set(agents('ana'));
  await world.ring();
  world.pass(5000);
  await world.ring();
  expect(world.told).toHaveLength(1);
  await world.ring(true);
  expect(world.told[1]?.push).toMatchObject({ kind: 'version', version: world.told[0]?.atMs });
});

test('a ring from before the last reading reads nothing anew', async () => {
  const world = pushedWorld();
  world.set(agents('ana'));
  await world.ring();
  world.set(agents('ana', 'bea'));
  await world.ring(false, world.nowMs() - 1000);
  expect(world.told).toHaveLength(1);
  await world.ring(false, world.nowMs());
  expect(world.told).toHaveLength(2);
});

test('what was stored and not told is announced when the ring comes again', async () => {
  const world = pushedWorld();
  world.set(agents('ana'));
  await world.ring();
  world.set(agents('ana', 'bea'));
  world.failTells(1);
  await expect(world.ring()).rejects.toThrow('not taken');
  await world.ring(true);
  expect(world.told[1]?.push).toMatchObject({ kind: 'version', version: world.pushed()?.version });
});

test('a change of everything is announced by its version', async () => {
  const world = pushedWorld();
  await world.ring();
  world.set(agents(...Array.from({ length: 400 }, (_, index) => `agent-${index}`)));
  await world.ring();
  expect(world.told[1]?.push.kind).toBe('version');
});

test('at most one word a second, and every change is told within one', async () => {
  const ring = fc.record({ passed: fc.integer({ min: 0, max: 2000 }), changes: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(ring, { maxLength: 30 }), async (rings) => {
      const world = pushedWorld();
      let count = 0;
      for (const { passed, changes } of rings) {
        world.pass(passed);
        const changedAt = world.nowMs();
        if (changes) world.set(agents(...Array.from({ length: ++count % 5 }, (_, id) => `a${id}`)));
        await world.ring();
        expect(world.nowMs() - changedAt).toBeLessThanOrEqual(publishEveryMs);
      }
      const times = world.told.map(({ atMs }) => atMs);
      for (const [index, at] of times.slice(1).entries())
        expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(publishEveryMs);
    }),
  );
});
