import type { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alertBell } from '../../adapters/sqs/alert-bell.ts';
import { centersRung } from '../../adapters/sqs/centers-rung.ts';
import { ringDelaySeconds, turnSeconds } from '../../core/alerts/ring-turns.ts';

/** A FIFO queue: of messages with one id the first alone, each held back for the queue's delay. */
function queue() {
  const deliveries: { at: number; body: string; group: string }[] = [];
  const known = new Set<string>();
  let requests = 0;
  let refuses = false;
  let nowMs = 0;
  const send = async ({ input }: SendMessageCommand) => {
    requests++;
    if (refuses) throw new Error('throttled');
    const id = input.MessageDeduplicationId ?? '';
    if (known.has(id)) return;
    known.add(id);
    const at = nowMs + ringDelaySeconds * 1000;
    deliveries.push({ at, body: input.MessageBody ?? '', group: input.MessageGroupId ?? '' });
  };
  return {
    sqs: { send } as unknown as SQSClient,
    deliveries,
    requests: () => requests,
    refuse: (now: boolean) => {
      refuses = now;
    },
    at: (ms: number) => {
      nowMs = ms;
    },
  };
}

const start = Date.UTC(2026, 10, 23, 10);
/** How far the clocks of functions may be off. */
const skew = fc.integer({ min: -1000, max: 1000 });
const rings = fc.record({
  skews: fc.array(skew, { minLength: 4, maxLength: 4 }),
  rung: fc.array(fc.record({ at: fc.nat(60_000), by: fc.nat(3) }), { minLength: 1, maxLength: 60 }),
});

test('every change is looked at after it and within seconds, once in a turn however many ring', async () => {
  await fc.assert(
    fc.asyncProperty(rings, async ({ skews, rung }) => {
      const world = queue();
      const bells = skews.map(() => alertBell('url', null, world.sqs));
      const inOrder = rung.toSorted((one, other) => one.at - other.at);
      for (const { at, by } of inOrder) {
        world.at(start + at);
        await bells[by]?.ring(start + at + (skews[by] ?? 0));
      }
      for (const { at } of inOrder) {
        const after = world.deliveries.filter((one) => one.at >= start + at);
        const first = Math.min(...after.map((one) => one.at));
        expect(first - (start + at)).toBeLessThanOrEqual(ringDelaySeconds * 1000);
      }
      const seconds = ((inOrder.at(-1)?.at ?? 0) - (inOrder[0]?.at ?? 0)) / 1000 + 2;
      const turns = Math.floor(seconds / turnSeconds) + 2;
      expect(world.deliveries.length).toBeLessThanOrEqual(turns);
      expect(world.requests()).toBeLessThanOrEqual(turns * bells.length);
    }),
  );
});

test('client companies ring for themselves', async () => {
  const world = queue();
  for (const tenant of ['acme', 'borealis']) await alertBell('url', tenant, world.sqs).ring(start);
  expect(world.deliveries.map(({ group }) => group)).toEqual(['acme', 'borealis']);
  expect(centersRung(world.deliveries)).toEqual(new Set(['acme', 'borealis']));
});

test('a ring that the queue does not take is rung again in the same turn', async () => {
  const world = queue();
  const bell = alertBell('url', null, world.sqs);
  world.refuse(true);
  await expect(bell.ring(start)).rejects.toThrow('throttled');
  world.refuse(false);
  await bell.ring(start + 1);
  await bell.ring(start + 2);
  expect([world.requests(), world.deliveries.length]).toEqual([2, 1]);
  expect(centersRung(world.deliveries)).toEqual(new Set([null]));
});
