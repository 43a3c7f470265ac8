import { expect, test } from 'vitest';
import { alertText } from '../../../core/alerts/alert-text.ts';
import { evaluate, raisedAlert } from '../../../core/alerts/evaluate.ts';
import { metricReader } from '../../../core/alerts/read-metric.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { languages } from '../../../core/languages.ts';
import { counters } from '../../../core/metrics/counters.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { center } from '../callbacks/center.ts';
import { indexed, indexReader } from '../reports/indexed-contacts.ts';
import { read, someRule } from './some-rule.ts';

const config = center();
/** Monday, 11:00 in Madrid. */
const now = Date.UTC(2026, 10, 23, 10) / 1000;

/** Calls of the last minutes, every other one abandoned; each ends ten seconds of flow and its wait after it began. */
const calls = [1, 2, 3, 4, 5, 6, 7, 8].map((minutes) => ({
  id: `call-000${minutes}`,
  queue: minutes === 8 ? 'Other' : 'Sales',
  initiated: now - minutes * 60,
  waitSeconds: 15,
  ...(minutes % 2 === 1 ? { agent: null } : { interactionSeconds: 10 }),
}));
const held = calls.map((shape) => indexed(shape));
const reader = {
  ...indexReader(held),
  cells: async () => [
    {
      key: ['Sales', 'VOICE'],
      at: '2026-11-23T09:45Z',
      counts: { [counters.queued.code]: 7, [counters.abandoned.code]: 4 },
    },
  ],
};

const reading = (metric: MetricName, given: Partial<AlertRule>) => {
  const figure = { kind: 'metric', metric, window: 2 } as const;
  const rule = someRule({ figure, scope: { queue: 'Sales' }, ...given });
  return metricReader({ reader, config, now })(rule, figure);
};
const names = async (metric: MetricName, given: Partial<AlertRule>) =>
  (await reading(metric, given)).subjects.map(({ name }) => name);

test('of a share that is too high the newest in its numerator are named', async () => {
  const { value, subjects } = await reading('abandonmentRate', { threshold: 0.5 });
  expect(value).toBe(4 / 7);
  expect(subjects).toEqual(
    [1, 3, 5].map((minutes) => ({
      ...{ kind: 'contact', id: `call-000${minutes}`, name: `…000${minutes}` },
      since: now - minutes * 60 + 25,
    })),
  );
});

test('of one that is too low the newest outside its numerator', async () => {
  const low = { trouble: 'below', threshold: 0.9, clearThreshold: 0.95 } as const;
  expect(await names('abandonmentRate', low)).toEqual(['…0002', '…0004', '…0006']);
});

test('of a count the newest that it counts, of the rule’s queue alone', async () => {
  expect(await names('contactsQueued', { threshold: 6 })).toEqual(['…0001', '…0002', '…0003']);
  expect(await names('contactsAbandoned', { threshold: 3 })).toEqual(['…0001', '…0003', '…0005']);
});

test('while all is well nobody is looked for', async () => {
  const before = indexReader(held);
  const { subjects } = await metricReader({
    ...{ reader: { ...reader, contacts: before.contacts }, config, now },
  })(
    someRule({ figure: { kind: 'metric', metric: 'abandonmentRate', window: 2 }, threshold: 0.8 }),
    { kind: 'metric', metric: 'abandonmentRate', window: 2 },
  );
  expect(subjects).toEqual([]);
  expect(before.read).toEqual([]);
});

test.each(languages)(
  'a message in %s names them by the time at which they ended',
  async (language) => {
    const rule = someRule({
      ...{ language, figure: { kind: 'metric', metric: 'abandonmentRate', window: 2 } },
      threshold: 0.5,
    });
    const found = await reading('abandonmentRate', { threshold: 0.5 });
    const alert = raisedAlert({ id: 'r', rule }, found, { since: now - 60, now });
    const { text } = alertText(alert, null, {
      timeZone: 'Europe/Madrid',
      baseUrl: 'https://x.test',
      repeatWithinDays: 7,
      mixedThreshold: null,
    });
    expect(text).toContain('…0001 (10:59), …0003 (10:57), …0005 (10:55)');
    expect(text).toContain(`https://x.test${found.link}`);
  },
);

test('an alert that is over still knows whom it was about, and its message names nobody who is not', () => {
  const rule = someRule({ holdSeconds: 0, clearSeconds: 60 });
  const subjects = [{ kind: 'contact' as const, id: 'call-1a2b', name: '…1a2b', since: now - 90 }];
  const quiet = { readAt: now - 60, since: null, alert: null, snoozedUntil: null };
  const at = (seconds: number) => now + seconds;
  const ruleAt = { id: 'r', rule, awake: true };
  const raised = evaluate(ruleAt, quiet, { ...read(9), subjects, link: '/contacts?then' }, now);
  const calm = evaluate(ruleAt, raised.state, read(0), at(60));
  const { told } = evaluate(ruleAt, calm.state, read(0), at(120));
  expect(told).toMatchObject({ clearedAt: at(120), subjects, link: '/contacts?then' });
  const place = {
    timeZone: 'Europe/Madrid',
    baseUrl: '',
    repeatWithinDays: 7,
    mixedThreshold: null,
  };
  expect(told && alertText(told, 9, place).text).not.toContain('…1a2b');
  expect(told && alertText(told, 9, place).text).toContain('/contacts?then');
});
