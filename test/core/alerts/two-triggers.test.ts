import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alert } from '../../../core/alerts/alert.ts';
import type { AlertStores, Outgoing } from '../../../core/alerts/alert-desk.ts';
import { defaultRules } from '../../../core/alerts/default-rules.ts';
import { watchFigures } from '../../../core/alerts/watch-figures.ts';
import { center } from '../callbacks/center.ts';
import { memoryAlerts } from './memory-alerts.ts';
import { read, someRule } from './some-rule.ts';

/* The minute's evaluation and those of rings run at the same time, in any order of their steps, and die anywhere. */

const config = center();
const start = Date.UTC(2026, 10, 23, 10) / 1000;
const clearSeconds = 60;

type Call = { afterSeconds: number; value: number; diesAt: number | null };
type Scheduler = fc.Scheduler;

/** Each step of one evaluation waits for its turn; at the step given the function dies. */
function lifeOf(scheduler: Scheduler, diesAt: number | null) {
  let steps = 0;
  return async <Value>(what: () => Promise<Value>): Promise<Value> => {
    if (steps++ === diesAt) throw new Error('died');
    return scheduler.schedule(Promise.resolve()).then(what);
  };
}

async function world() {
  const alerts = memoryAlerts();
  for (const [id, rule] of defaultRules(config)) {
    const off = { value: { rule: { ...rule, enabled: false }, by: 'eva' }, version: 1 };
    await alerts.rules.put(id, off, start);
  }
  const rule = someRule({ holdSeconds: 0, clearSeconds, remindMinutes: 0 });
  await alerts.rules.put('r', { value: { rule, by: 'eva' }, version: 1 }, start);
  const sent: Outgoing[] = [];
  const evaluate = (now: number, value: number, step: ReturnType<typeof lifeOf>) => {
    const { desk, rules, history }: AlertStores = alerts;
    return watchFigures(
      {
        ...{ config, baseUrl: '' },
        desk: { read: () => step(desk.read), put: (one) => step(() => desk.put(one)) },
        rules: { ...rules, list: () => step(rules.list) },
        history: { ...history, put: (one) => step(() => history.put(one)) },
        reader: () => () => step(async () => read(value)),
        send: (message) => step(async () => void sent.push(message)),
      },
      now,
    );
  };
  return { ...alerts, sent, evaluate };
}

/** Waves of evaluations that overlap; the steps of one last no longer than a function may run. */
const waves = (diesAt: fc.Arbitrary<number | null>): fc.Arbitrary<Call[][]> =>
  fc.array(
    fc.array(
      fc.record({
        afterSeconds: fc.constantFrom(0, 1, 5, 10),
        value: fc.constantFrom(0, 4, 9, 30),
        diesAt,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 5 },
  );

/** The evaluations of each wave at once, then those of quiet minutes, one after the other. */
async function play(scheduler: Scheduler, plan: Call[][]) {
  const here = await world();
  let now = start;
  for (const wave of plan) {
    const all = wave.map(({ afterSeconds, value, diesAt }) => {
      now += afterSeconds;
      return here.evaluate(now, value, lifeOf(scheduler, diesAt)).catch(() => {});
    });
    await scheduler.waitFor(Promise.all(all));
    now += 61;
  }
  for (let minute = 0; minute < 5; minute++, now += 61)
    await scheduler.waitFor(here.evaluate(now, 0, lifeOf(scheduler, null)));
  return here;
}

/** Each alert was raised and cleared and everything that happened to it was told, in the same words however often. */
function expectAllTold({ past, sent, kept }: Awaited<ReturnType<typeof play>>) {
  const events = past().flatMap((alert) => alert.events);
  expect(new Set(sent.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  for (const alert of past())
    expect([alert.events.at(0)?.kind, alert.events.at(-1)?.kind]).toEqual(['raised', 'cleared']);
  expect(events.every(({ sentAt }) => sentAt !== null)).toBe(true);
  expect(new Set(sent.map(({ id, text }) => `${id} ${text}`)).size).toBe(events.length);
  expect(kept()).toMatchObject({ rules: {}, outbox: [], over: [], deliveringUntil: 0 });
}

/** An alert lasts as long as its end has to, and the next one begins after it. */
function expectApart(past: Alert[]) {
  for (const { raisedAt, clearedAt } of past)
    expect((clearedAt ?? 0) - raisedAt).toBeGreaterThanOrEqual(clearSeconds);
  const inOrder = past.toSorted((one, other) => one.raisedAt - other.raisedAt);
  for (const [index, { raisedAt }] of inOrder.slice(1).entries())
    expect(raisedAt).toBeGreaterThan(inOrder[index]?.clearedAt ?? 0);
}

test('whatever overlaps, each event is told once and no alert follows another too closely', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), waves(fc.constant(null)), async (scheduler, plan) => {
      const here = await play(scheduler, plan);
      expectAllTold(here);
      expect(here.sent).toHaveLength(new Set(here.sent.map(({ id }) => id)).size);
      expectApart(here.past());
    }),
    { numRuns: 120 },
  );
});

test('and where functions die meanwhile, none is lost', async () => {
  const deaths = fc.option(fc.integer({ min: 0, max: 12 }));
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), waves(deaths), async (scheduler, plan) =>
      expectAllTold(await play(scheduler, plan)),
    ),
    { numRuns: 120 },
  );
});

test('what a ring raises while the minute delivers is told at once', async () => {
  const here = await world();
  const calm = async <Value>(what: () => Promise<Value>) => what();
  await here.rules.put(
    's',
    { value: { rule: someRule({ holdSeconds: 0, name: 'Other' }), by: 'eva' }, version: 1 },
    start,
  );
  let isSending = false;
  const whileSending = async <Value>(what: () => Promise<Value>) => {
    const value = await what();
    if (here.sent.length > 0 && !isSending) {
      isSending = true;
      const worse = await here.evaluate(start + 6, 30, calm);
      expect(worse.sent).toBe(0);
    }
    return value;
  };
  expect((await here.evaluate(start, 9, whileSending)).sent).toBe(4);
  expect(here.sent.map(({ ruleId, kind }) => `${ruleId} ${kind}`).sort()).toEqual([
    ...['r raised', 'r worsened', 's raised', 's worsened'],
  ]);
});
