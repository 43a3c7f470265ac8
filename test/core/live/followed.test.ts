import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Followed,
  heardPush,
  nothingFollowed,
  parted,
  tookBase,
  tookReading,
} from '../../../core/live/followed.ts';
import type { LivePush } from '../../../core/live/push-wire.ts';
import { agentEvent } from '../../fixtures/agent-events.ts';
import { answeredCall } from '../../fixtures/contact-events.ts';
import { liveStateOf } from './live-state-of.ts';
import { pushedWorld } from './pushed-world.ts';

const state = fc
  .record({
    calls: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), events: fc.integer({ min: 1, max: 5 }) }),
      { selector: ({ id }) => id },
    ),
    agents: fc.uniqueArray(
      fc.record({
        agent: fc.constantFrom('ana', 'bea'),
        status: fc.constantFrom('Available', 'Lunch'),
        at: fc.integer({ min: 80, max: 90 }),
        queues: fc.constantFrom([{ name: 'Sales' }], [{ name: 'Support' }]),
      }),
      { selector: ({ agent }) => agent },
    ),
  })
  .map(({ calls, agents }) =>
    liveStateOf({
      agents: agents.map((agent) => agentEvent(agent)),
      contacts: calls.flatMap(({ id, events }) => answeredCall(id).slice(0, events)),
    }),
  );

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ change: state, passed: fc.integer({ max: 1500, min: 0 }) }) },
  fc.constantFrom('hear', 'hear', 'hear', 'read', 'read', 'drop', 'repeat', 'swap', 'part', 'poll'),
);

const rows = ({ agents, contacts, queues }: NonNullable<Followed['shown']>) => ({
  ...{ agents, contacts, queues },
});

test('whatever is dropped, repeated, swapped or cut off, the watcher ends at the newest snapshot and never goes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const world = pushedWorld();
      let followed = nothingFollowed;
      let onTheWay: LivePush[] = [];
      let told = 0;
      const become = (next: Followed) => {
        expect(next.shown?.version ?? 0).toBeGreaterThanOrEqual(followed.shown?.version ?? 0);
        followed = next;
      };
      const read = () => become(tookBase(followed, world.pushed() ?? world.reading()));
      const hear = (push: LivePush | undefined) => push && become(heardPush(followed, push));
      const acts = {
        hear: () => hear(onTheWay.shift()),
        repeat: () => hear(onTheWay[0]),
        drop: () => onTheWay.shift(),
        swap: () => onTheWay.splice(0, 2, ...onTheWay.slice(0, 2).reverse()),
        part: () => {
          onTheWay = [];
          become(parted(followed));
        },
        poll: () => become(tookReading(followed, world.reading())),
        read: () => followed.base === null && read(),
      };
      const ring = async (beat: boolean) => {
        await world.ring(beat);
        onTheWay.push(...world.told.slice(told).map(({ push }) => push));
        told = world.told.length;
      };
      for (const one of steps) {
        if (typeof one === 'string') acts[one as keyof typeof acts]();
        else {
          world.pass(one.passed);
          world.set(one.change);
          await ring(false);
        }
      }
      await ring(true);
      while (onTheWay.length > 0) acts.hear();
      for (let tries = 0; followed.base === null && tries < 2; tries++) read();
      expect(followed.base).not.toBeNull();
      expect(followed.shown && rows(followed.shown)).toEqual(rows(world.reading()));
    }),
    { numRuns: 300 },
  );
});

test('a version that is newer than what was read asks for a reading, an older one does not', () => {
  const snapshot = { version: 5, asOf: 0, agents: [], contacts: [], queues: [] };
  const joined = tookBase(nothingFollowed, snapshot);
  const say = (version: number) => heardPush(joined, { kind: 'version', at: 0, version });
  expect(say(5)).toBe(joined);
  expect(say(4)).toBe(joined);
  expect(say(6)).toEqual({ shown: snapshot, base: null, heard: [expect.anything()] });
});
