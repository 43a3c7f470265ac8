import { expect, test } from 'vitest';
import { alertText } from '../../../core/alerts/alert-text.ts';
import { raisedAlert } from '../../../core/alerts/evaluate.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { languages } from '../../../core/languages.ts';
import { read, someRule } from './some-rule.ts';

const now = Date.UTC(2026, 10, 23, 10) / 1000;
const place = { timeZone: 'Europe/Madrid', baseUrl: '', repeatWithinDays: 7, mixedThreshold: null };
const agent = { kind: 'agent', id: 'a-1', name: 'Eva', since: now } as const;

function told(given: Partial<AlertRule>, subjects: (typeof agent)[] = []) {
  const rule = someRule(given);
  return alertText(
    raisedAlert({ id: 'r', rule }, { ...read(9), subjects }, { since: now, now }),
    null,
    place,
  );
}

const serviceLevel = {
  figure: { kind: 'metric', metric: 'serviceLevel', window: 2 },
  scope: { queue: 'Sales', channel: 'VOICE' },
  trouble: 'below',
  ...{ threshold: 0.8, clearThreshold: 0.8 },
} as const satisfies Partial<AlertRule>;
const inStatus = { kind: 'live', live: 'longestInStatus', status: 'Lunch' } as const;

test.each<[string, Partial<AlertRule>]>([
  ['Agents on contacts · all queues', { figure: { kind: 'live', live: 'agentsOnContact' } }],
  ['Service level · Sales · Voice · last 30 minutes', serviceLevel],
  [
    'Service level · all queues · today so far',
    { figure: { ...serviceLevel.figure, window: 'today' } },
  ],
  ['Age of the live figures', { figure: { kind: 'live', live: 'dataAge' } }],
  [
    'Longest time of an agent in a status · Lunch · one agent',
    { figure: inStatus, scope: { agent: 'a-1' } },
  ],
  ['Nivel de servicio · Sales · Voz · últimos 30 minutos', { ...serviceLevel, language: 'es' }],
])('says what it measures: %s', (measured, rule) => {
  const { text, short } = told(rule);
  expect(text.split('\n')[1]).toBe(`${measured}.`);
  expect(short).toContain(`. ${measured.replaceAll(' · ', ' - ')}. `);
});

test.each([
  [{}, 'Service level · all queues at 20 s · last 30 minutes.'],
  [{ channel: 'VOICE' }, 'Service level · all queues at 20 s · Voice · last 30 minutes.'],
  [{ queue: 'Sales' }, 'Service level · Sales · last 30 minutes.'],
] as const)(
  'a service level of %j says by which threshold its queues are measured',
  (scope, line) => {
    const rule = someRule({ ...serviceLevel, scope });
    const alert = raisedAlert({ id: 'r', rule }, read(0.5), { since: now, now });
    const { text } = alertText(alert, null, { ...place, mixedThreshold: 20 });
    expect(text.split('\n')[1]).toBe(line);
  },
);

test('other figures over all queues have no threshold to name', () => {
  const rule = someRule({ figure: { ...serviceLevel.figure, metric: 'contactsQueued' } });
  const alert = raisedAlert({ id: 'r', rule }, read(9), { since: now, now });
  const { text } = alertText(alert, null, { ...place, mixedThreshold: 20 });
  expect(text).toContain('all queues · last');
});

test('an agent whom it points at goes by name', () => {
  const { text } = told({ figure: inStatus, scope: { agent: 'a-1' } }, [agent]);
  expect(text).toContain('· Lunch · Eva.');
});

test.each(languages)('leaves no blank in %s', (language) => {
  expect(told({ ...serviceLevel, language }).text).not.toMatch(/[{}]|undefined/);
});
