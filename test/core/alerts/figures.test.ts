import { describe, expect, test } from 'vitest';
import { alertText } from '../../../core/alerts/alert-text.ts';
import { defaultRules } from '../../../core/alerts/default-rules.ts';
import { raisedAlert } from '../../../core/alerts/evaluate.ts';
import { readLive } from '../../../core/alerts/read-live.ts';
import { metricReader } from '../../../core/alerts/read-metric.ts';
import { type AlertRule, ruleSchema } from '../../../core/alerts/rule.ts';
import { isAwake } from '../../../core/alerts/schedule.ts';
import { showDuration } from '../../../core/alerts/show-value.ts';
import { languages } from '../../../core/languages.ts';
import type { LiveQueueAgents, LiveSnapshot } from '../../../core/live/wire.ts';
import { counters } from '../../../core/metrics/counters.ts';
import type { CellRow } from '../../../core/pipeline/reader.ts';
import { center } from '../callbacks/center.ts';
import { memoryReader } from '../reports/memory-reader.ts';
import { someRule } from './some-rule.ts';

const config = center();
/** Monday, 11:00 in Madrid. */
const now = Date.UTC(2026, 10, 23, 10) / 1000;

const nobody: LiveQueueAgents = {
  ...{ online: 0, staffed: 0, available: 0, free: 0, onContact: 0 },
  ...{ afterContactWork: 0, nonProductive: 0, error: 0, unknown: 0 },
};
const waiting = (contactId: string, queue: string, seconds: number) => ({
  ...{ contactId, queue, channel: 'VOICE', initiationMethod: 'INBOUND', phase: 'queue' as const },
  ...{ since: now - seconds, initiatedAt: now - seconds - 30, enqueuedAt: now - seconds },
  ...{ agent: null, state: null, paused: false },
});
const line = (
  queue: string,
  name: string,
  agents: Partial<LiveQueueAgents>,
  seconds: number[],
) => ({
  ...{ queue, name, channel: 'VOICE', correction: 0, waiting: seconds.length },
  oldestAt: seconds.length > 0 ? now - Math.max(...seconds) : null,
  agents: { ...nobody, ...agents },
});
const agent = (id: string, status: string, seconds: number) => ({
  ...{ id, username: id, name: `Agent ${id}`, activity: 'custom' as const, nextStatus: null },
  ...{ activitySince: now - seconds, status: { name: status, since: now - seconds } },
  ...{ routingProfile: null, contacts: [], heardAt: now },
});
const snapshot: LiveSnapshot = {
  version: 1,
  asOf: now - 200,
  agents: [agent('a1', 'Break', 900), agent('a2', 'Lunch', 4000), agent('a3', 'Break', 60)],
  contacts: [
    waiting('c-0001', 'q1', 20),
    waiting('c-0002', 'q1', 95),
    waiting('c-0003', 'q2', 300),
    waiting('c-0004', 'q2', 10),
  ],
  queues: [
    line('q1', 'Sales', { online: 4, available: 1, free: 1 }, [20, 95]),
    line('q2', 'Support', { online: 2 }, [300, 10]),
  ],
};
const live = (figure: Extract<AlertRule['figure'], { kind: 'live' }>['live'], scope = {}) =>
  readLive(someRule({ figure: { kind: 'live', live: figure }, scope }), snapshot, now);

describe('what happens now', () => {
  test.each([
    ['waiting', {}, 4],
    ['waiting', { queue: 'Sales' }, 2],
    ['waiting', { queue: 'Sales', channel: 'CHAT' }, 0],
    ['oldestWait', {}, 300],
    ['oldestWait', { queue: 'Sales' }, 95],
    ['oldestWait', { queue: 'Billing' }, 0],
    ['waitingUnserved', {}, 2],
    ['waitingUnserved', { queue: 'Sales' }, 0],
    ['agentsOnline', { queue: 'Sales' }, 4],
    ['agentsFree', { queue: 'Sales' }, 1],
    ['agentsOnline', {}, 3],
    ['agentsAvailable', {}, 0],
    ['dataAge', {}, 200],
  ] as const)('%s of %j is %d', (figure, scope, value) => {
    expect(live(figure, scope).value).toBe(value);
  });

  test('names the oldest, by the end of their ids', () => {
    expect(live('oldestWait').subjects.map(({ name }) => name)).toEqual([
      '…0003',
      '…0002',
      '…0001',
    ]);
  });

  test('a time in a status is that of whoever has been longest in it', () => {
    const figure = { kind: 'live', live: 'longestInStatus', status: 'Break' } as const;
    expect(readLive(someRule({ figure }), snapshot, now)).toMatchObject({
      value: 900,
      subjects: [{ name: 'Agent a1' }, { name: 'Agent a3' }],
    });
    const one = readLive(someRule({ figure, scope: { agent: 'a3' } }), snapshot, now);
    expect(one.value).toBe(60);
  });

  test('data of which nothing was ever heard have no age', () => {
    const rule = someRule({ figure: { kind: 'live', live: 'dataAge' } });
    expect(readLive(rule, { ...snapshot, asOf: 0 }, now).value).toBeNull();
  });
});

describe('a metric', () => {
  const cell = (queue: string, at: string, abandoned: number, queued: number): CellRow => ({
    key: [queue, 'VOICE'],
    at,
    counts: { [counters.abandoned.code]: abandoned, [counters.queued.code]: queued },
  });
  const reader = memoryReader({
    cells: [
      cell('q1', '2026-11-23T09:30Z', 5, 5),
      cell('q1', '2026-11-23T09:45Z', 2, 8),
      cell('q1', '2026-11-23T10:00Z', 1, 4),
      cell('q2', '2026-11-23T10:00Z', 9, 9),
    ],
    catalogue: {
      queue: [{ id: 'q1', name: 'Sales' }],
      queueChannel: [
        { id: 'q1~VOICE', name: '' },
        { id: 'q2~VOICE', name: '' },
      ],
    },
  });
  const figure = { kind: 'metric', metric: 'abandonmentRate', window: 2 } as const;
  const rate = (given: Partial<AlertRule>) =>
    metricReader({ reader, config, now: now + 60 })(someRule({ figure, ...given }), figure);

  test('is made of the quarters of its window and the contacts of its scope', async () => {
    expect(await rate({ scope: { queue: 'Sales' } })).toMatchObject({ value: 3 / 12, sample: 12 });
    expect(await rate({ scope: { queue: 'Sales', channel: 'CHAT' } })).toMatchObject({
      value: null,
    });
  });

  test('says nothing when too few contacts make it', async () => {
    const scope = { queue: 'Sales' };
    expect((await rate({ scope, minimumSample: 12 })).value).toBe(0.25);
    expect((await rate({ scope, minimumSample: 13 })).value).toBeNull();
  });

  test('opens to its contacts', async () => {
    const { link } = await rate({ scope: { queue: 'Sales' } });
    const query = new URL(link, 'http://x').searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      ...{ metric: 'abandonmentRate', queues: 'q1', timeZone: 'Europe/Madrid' },
      ...{ from: String(now - 900), to: String(now + 900) },
    });
  });
});

describe('a rule', () => {
  test('sleeps outside its days, hours and opening hours', () => {
    const { schedule } = someRule();
    const awake = (part: Partial<typeof schedule>, at = now) =>
      isAwake(someRule({ schedule: { ...schedule, ...part } }), config, at);
    expect(awake({})).toBe(true);
    expect(awake({ weekdays: ['tuesday'] })).toBe(false);
    expect([awake({ from: '11:00' }), awake({ to: '11:00' }), awake({ to: '11:01' })]).toEqual([
      true,
      false,
      true,
    ]);
    const night = now + 16 * 3600;
    const open = (scope: AlertRule['scope'], at: number) =>
      isAwake(someRule({ scope, schedule: { ...schedule, openOnly: true } }), config, at);
    expect([open({ queue: 'Sales' }, now), open({ queue: 'Sales' }, night)]).toEqual([true, false]);
    // Emergencies are always there for somebody.
    expect(open({}, night)).toBe(true);
  });

  test('of every center is one that can be saved, in each language', () => {
    for (const language of languages) {
      const rules = [...defaultRules({ ...config, languages: [language] })];
      expect(rules.length).toBeGreaterThan(3);
      for (const [id, rule] of rules) {
        expect(ruleSchema.safeParse(rule)).toMatchObject({ success: true });
        expect(id).toMatch(/^[\w-]{1,80}$/);
        expect(rule.name).not.toMatch(/[{}]/);
      }
    }
  });

  test('two queues that are written alike have rules of their own', () => {
    const queue = config.queues[0] as (typeof config.queues)[number];
    const named = ['Más ventas', 'mas-ventas'].map((name) => ({ ...queue, name }));
    const names = [...defaultRules({ ...config, queues: named }).values()].map(({ name }) => name);
    expect(new Set(names).size).toBe(1 + 2 * 3);
  });
});

test('durations', () => {
  expect([0, 59, 60, 200, 3600, 7500].map(showDuration)).toEqual([
    ...['0 s', '59 s', '1 min 0 s', '3 min 20 s', '1 h 0 min', '2 h 5 min'],
  ]);
});

test.each(languages)('a message in %s says all, with no blank left', (language) => {
  const rule = someRule({ language, figure: { kind: 'live', live: 'oldestWait' }, threshold: 120 });
  const reading = { ...live('oldestWait'), link: '/alerts' };
  const alert = raisedAlert({ id: 'r', rule }, reading, { since: now - 60, now });
  const place = {
    timeZone: 'Europe/Madrid',
    baseUrl: 'https://x.test',
    repeatWithinDays: 7,
    mixedThreshold: null,
  };
  const { text } = alertText(alert, 200, place);
  expect(text).not.toMatch(/[{}]|undefined/);
  for (const part of ['Sales is full', '5 min 0 s', '2 min 0 s', '…0003', 'https://x.test/alerts'])
    expect(text).toContain(part);
});
