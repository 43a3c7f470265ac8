import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acknowledgeAlert, snoozeAlert } from '../../../core/alerts/act-on-alert.ts';
import type { Outgoing } from '../../../core/alerts/alert-desk.ts';
import { defaultRules } from '../../../core/alerts/default-rules.ts';
import { listAlerts } from '../../../core/alerts/list-alerts.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { watchFigures } from '../../../core/alerts/watch-figures.ts';
import { center } from '../callbacks/center.ts';
import { memoryAlerts } from './memory-alerts.ts';
import { read, someRule } from './some-rule.ts';

const config = center();
const start = Date.UTC(2026, 10, 23, 10) / 1000;

/** A center whose only rule is given; the others are switched off. */
async function watched(rule: AlertRule, before: () => void = () => {}) {
  const alerts = memoryAlerts(before);
  for (const [id, usual] of defaultRules(config)) await alerts.rules.put(id, off(usual), start);
  await alerts.rules.put('r', { value: { rule, by: 'eva' }, version: 1 }, start);
  const sent: Outgoing[] = [];
  const figure = { value: 0 as number | null };
  const outside = { send: async (message: Outgoing) => void sent.push(message) };
  const watch = (now: number) =>
    watchFigures(
      {
        ...{ ...alerts, config, baseUrl: 'https://example.test' },
        reader: () => async () => read(figure.value),
        send: (message) => outside.send(message),
      },
      now,
    );
  return { ...alerts, sent, figure, outside, watch };
}
const off = (rule: AlertRule) => ({
  value: { rule: { ...rule, enabled: false }, by: 'eva' },
  version: 1,
});
const active = { state: 'active', limit: 50 } as const;
const over = { state: 'over', limit: 50 } as const;

describe('a center that is watched', () => {
  test('tells what is raised and what is over once, each to whom the rule says', async () => {
    const { watch, figure, sent, past, kept } = await watched(someRule());
    figure.value = 9;
    for (const minute of [0, 1, 2]) await watch(start + minute * 60);
    figure.value = 2;
    for (const minute of [3, 4, 5, 6]) await watch(start + minute * 60);
    expect(sent.map(({ kind, channels }) => [kind, channels])).toEqual([
      ['raised', ['email']],
      ['cleared', ['email']],
    ]);
    expect(sent[0]?.text).toBe(
      [
        'Alert (serious): Sales is full.',
        'Contacts waiting · all queues.',
        'Since Nov 23, 11:00, for 1 min 0 s.',
        'Now: 9 (limit: 5 at most).',
        'Worst: 9.',
        'Details: https://example.test/alerts',
      ].join('\n'),
    );
    expect(past()).toMatchObject([
      { since: start, raisedAt: start + 60, clearedAt: start + 300, worst: 9 },
    ]);
    expect(past()[0]?.events.map(({ kind, sentAt }) => [kind, sentAt])).toEqual([
      ['raised', start + 60],
      ['cleared', start + 300],
    ]);
    expect(kept()).toMatchObject({ rules: {}, outbox: [], over: [] });
  });

  test('sends later what could not be sent, and says why it could not', async () => {
    const { watch, figure, outside, sent } = await watched(someRule({ holdSeconds: 0 }));
    const { send } = outside;
    figure.value = 9;
    outside.send = () => Promise.reject(new Error('throttled'));
    expect(await watch(start)).toMatchObject({ sent: 0, failed: [{ message: 'throttled' }] });
    outside.send = send;
    expect(await watch(start + 60)).toMatchObject({ sent: 1, failed: [] });
    expect(sent).toHaveLength(1);
  });

  test('lists an alert as over while nobody could be told of it yet, and once when they were', async () => {
    const { watch, figure, outside, desk, history, past } = await watched(someRule());
    const { send } = outside;
    figure.value = 9;
    for (const minute of [0, 1]) await watch(start + minute * 60);
    figure.value = 2;
    outside.send = () => Promise.reject(new Error('throttled'));
    for (const minute of [2, 3, 4]) await watch(start + minute * 60);
    expect(past()).toEqual([]);
    const listed = async () => (await listAlerts(over, { desk, history })).alerts;
    expect(await listed()).toMatchObject([{ id: `r-${start + 60}`, clearedAt: start + 240 }]);
    outside.send = send;
    await watch(start + 300);
    expect(past()).toHaveLength(1);
    expect(await listed()).toMatchObject([{ id: `r-${start + 60}`, clearedAt: start + 240 }]);
  });

  test('leaves to the other of two evaluations at the same time what that one sends', async () => {
    const { watch, figure, outside, sent } = await watched(someRule({ holdSeconds: 0 }));
    figure.value = 9;
    const { send } = outside;
    outside.send = async (message) => {
      outside.send = send;
      await watch(start + 1);
      await send(message);
    };
    await watch(start);
    expect(sent).toHaveLength(1);
  });

  test('is acknowledged by the first who says so, and snoozed by rule', async () => {
    const { watch, figure, desk, history, sent } = await watched(someRule({ holdSeconds: 0 }));
    figure.value = 9;
    await watch(start);
    const id = `r-${start}`;
    for (const by of ['eva', 'tom'])
      expect(await acknowledgeAlert(id, { by, note: 'on it' }, desk, start + 5)).toMatchObject({
        value: { acknowledged: { by: 'eva', note: 'on it', at: start + 5 } },
      });
    await snoozeAlert(id, { until: start + 1800, by: 'tom' }, desk, start + 5);
    figure.value = 0;
    for (const minute of [1, 2, 3, 4]) await watch(start + minute * 60);
    figure.value = 9;
    await watch(start + 600);
    expect(sent.map(({ kind }) => kind)).toEqual(['raised']);
    expect((await listAlerts(active, { desk, history })).alerts).toMatchObject([
      { raisedAt: start + 600, snoozedUntil: start + 1800, snoozedBy: 'tom', acknowledged: null },
    ]);
    expect(await acknowledgeAlert(id, { by: 'eva', note: '' }, desk, start)).toMatchObject({
      problem: { code: 'alert-unknown' },
    });
  });

  test('lets go of the alert of a rule that is switched off or looks elsewhere', async () => {
    const { watch, figure, rules, past, sent } = await watched(someRule({ holdSeconds: 0 }));
    figure.value = 9;
    await watch(start);
    const elsewhere = someRule({ scope: { queue: 'Sales' } });
    await rules.put('r', { value: { rule: elsewhere, by: 'eva' }, version: 2 }, start);
    await watch(start + 60);
    expect(past()).toMatchObject([{ clearedBy: 'rule', rule: { scope: {} } }]);
    expect(sent.at(-1)?.text).toContain('The rule was changed or switched off.');
    await watch(start + 120);
    await rules.put('r', { ...off(elsewhere), version: 3 }, start);
    await watch(start + 180);
    expect(past().map(({ clearedAt }) => clearedAt)).toEqual([start + 60, start + 180]);
  });
});

describe('figures of pages', () => {
  const survey = someRule({
    figure: { kind: 'report', report: 'csat', days: 1 },
    ...{ trouble: 'below', threshold: 0.8, clearThreshold: 0.8, holdSeconds: 0 },
  });
  /** Rules by id, and which of them were read. */
  async function slowly(rules: Record<string, AlertRule>) {
    const alerts = memoryAlerts();
    for (const [id, usual] of defaultRules(config)) await alerts.rules.put(id, off(usual), start);
    for (const [id, rule] of Object.entries(rules))
      await alerts.rules.put(id, { value: { rule, by: 'eva' }, version: 1 }, start);
    const looked: string[] = [];
    const sent: Outgoing[] = [];
    const outside = { meanwhile: async () => {} };
    const watch = (now: number, paces?: ('quick' | 'slow')[]) =>
      watchFigures(
        {
          ...{ ...alerts, config, baseUrl: '' },
          reader: () => async (rule) => {
            looked.push(rule.name);
            if (rule.figure.kind === 'report') await outside.meanwhile();
            return read(0.5);
          },
          send: async (message) => void sent.push(message),
        },
        now,
        paces,
      );
    return { ...alerts, watch, looked, sent, outside };
  }

  test('are looked at by the minute, once in each of their turns, and keep their alert in between', async () => {
    const { watch, looked, sent, kept } = await slowly({ r: survey });
    await watch(start, ['quick']);
    expect(looked).toEqual([]);
    for (const minute of [0, 1, 2, 3, 4]) await watch(start + 1 + minute * 60);
    expect(looked).toHaveLength(1);
    await watch(start + 301);
    expect(looked).toHaveLength(2);
    expect(sent.map(({ kind }) => kind)).toEqual(['raised']);
    expect(kept()?.rules.r?.alert).toMatchObject({ value: 0.5, raisedAt: start + 1 });
  });

  test('of a rule that has changed, or is switched on or awake again, are looked at by the next minute', async () => {
    const weekly = someRule({
      ...{ ...survey, figure: { kind: 'report', report: 'csat', days: 7 } },
      ...{ clearSeconds: 60, schedule: { ...survey.schedule, to: '11:04' } },
    });
    const { watch, looked, rules, past, kept } = await slowly({ r: weekly });
    const minute = async (number: number, rule = weekly, version?: number) => {
      if (version) await rules.put('r', { value: { rule, by: 'eva' }, version }, start);
      await watch(start + number * 60);
      return looked.length;
    };
    expect([await minute(0), await minute(1)]).toEqual([1, 1]);
    const lower = { ...weekly, threshold: 0.4, clearThreshold: 0.4 };
    expect([await minute(2, lower, 2), await minute(3)]).toEqual([2, 3]);
    expect(kept()?.rules).toEqual({});
    expect(past()).toMatchObject([{ clearedAt: start + 180, clearedBy: 'figure' }]);
    const later = { ...lower, schedule: { ...weekly.schedule, to: '24:00' } };
    expect(await minute(4, later, 3)).toBe(4);
    expect(await minute(5, { ...later, enabled: false }, 4)).toBe(4);
    expect([await minute(6, later, 5), await minute(7)]).toEqual([5, 5]);
  });

  test('are looked at again once trouble has lasted long enough to be told of', async () => {
    const monthly = { kind: 'report', report: 'csat', days: 28 } as const;
    const { watch, looked, sent } = await slowly({
      r: { ...survey, figure: monthly, holdSeconds: 120 },
    });
    for (const minute of [0, 1, 2, 3]) await watch(start + minute * 60);
    expect(looked).toHaveLength(2);
    expect(sent).toMatchObject([{ kind: 'raised', at: start + 120 }]);
  });

  test('of a rule that wakes are looked at by the next minute', async () => {
    const morning = { ...survey.schedule, from: '11:02' };
    const weekly = { kind: 'report', report: 'csat', days: 28 } as const;
    const { watch, looked, kept } = await slowly({
      r: { ...survey, figure: weekly, schedule: morning },
      other: { ...survey, figure: weekly },
    });
    for (const minute of [0, 1]) await watch(start + minute * 60);
    expect([looked.length, Object.keys(kept()?.looks ?? {})]).toEqual([1, ['other']]);
    for (const minute of [2, 3]) await watch(start + minute * 60);
    expect([looked.length, Object.keys(kept()?.looks ?? {}).sort()]).toEqual([2, ['other', 'r']]);
  });

  test('are not lost to a ring that comes while they are read', async () => {
    const { watch, sent, outside, kept } = await slowly({ r: survey, live: someRule() });
    outside.meanwhile = async () => {
      await watch(start + 5, ['quick']);
    };
    await watch(start);
    expect(sent.map(({ ruleId }) => ruleId)).toEqual(['r']);
    expect(kept()).toMatchObject({ readAt: start + 5, slowReadAt: start });
  });

  test('and others are not read while their rule sleeps', async () => {
    const never = { ...survey.schedule, from: '00:00', to: '00:01' };
    const { watch, looked } = await slowly({
      r: { ...survey, schedule: never },
      live: someRule({ schedule: never }),
    });
    await watch(start);
    expect(looked).toEqual([]);
  });

  test('of a rule that is switched off have no alert', async () => {
    const { watch, rules, past } = await slowly({ r: survey });
    await watch(start);
    await rules.put('r', { ...off(survey), version: 2 }, start);
    await watch(start + 5, ['quick']);
    expect(past()).toMatchObject([{ clearedBy: 'rule', ruleId: 'r' }]);
  });
});

test('loses nothing to crashes, whenever they come, and never tells one event under two ids', async () => {
  const minutes = fc.array(
    fc.record({
      value: fc.constantFrom(0, 4, 9),
      /** After how many writes the function dies; and whether SNS takes messages. */
      dies: fc.option(fc.integer({ min: 0, max: 4 })),
      fails: fc.boolean(),
    }),
    { minLength: 5, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(minutes, async (plan) => {
      let left = Number.POSITIVE_INFINITY;
      const world = await watched(someRule({ holdSeconds: 0, clearSeconds: 60 }), () => {
        if (left-- <= 0) throw new Error('died');
      });
      const { send } = world.outside;
      let now = start;
      for (const { value, dies, fails } of plan) {
        world.figure.value = value;
        left = dies ?? Number.POSITIVE_INFINITY;
        world.outside.send = fails ? () => Promise.reject(new Error('no')) : send;
        await world.watch(now).catch(() => {});
        now += 60;
      }
      left = Number.POSITIVE_INFINITY;
      world.outside.send = send;
      world.figure.value = 0;
      for (let minute = 0; minute < 4; minute++, now += 60) await world.watch(now);
      const events = world.past().flatMap((alert) => alert.events.map(({ id }) => id));
      expect(new Set(world.sent.map(({ id }) => id))).toEqual(new Set(events));
      for (const { events: told } of world.past()) {
        expect(told.at(0)?.kind).toBe('raised');
        expect(told.at(-1)?.kind).toBe('cleared');
        expect(told.every(({ sentAt }) => sentAt !== null)).toBe(true);
      }
      const words = new Map(world.sent.map(({ id, text }) => [id, text]));
      for (const { id, text } of world.sent) expect(words.get(id)).toBe(text);
      expect(world.kept()).toMatchObject({ rules: {}, outbox: [], over: [] });
    }),
    { numRuns: 200 },
  );
});
