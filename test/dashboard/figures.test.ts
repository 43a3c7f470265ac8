import { expect, test } from 'vitest';
import { lowSample } from '../../core/metrics/sample-size.ts';
import { usesThreshold } from '../../core/metrics/uses-threshold.ts';
import { figureLink } from '../../dashboard/figures/figure-link.ts';
import { metricsFrom } from '../../dashboard/figures/metric-choice.ts';
import { fieldsFor, narrowScope, scopeFrom } from '../../dashboard/figures/scope.ts';
import { kpiStatus, serviceLevelThreshold } from '../../dashboard/pages/board/kpi-status.ts';
import { todaySeries } from '../../dashboard/pages/board/today-series.ts';
import { center, metricsWith, midnight, today } from './fixture.ts';

test('a figure’s link says what it counts', () => {
  const link = figureLink({
    metric: 'serviceLevel',
    span: { from: 10, to: 20 },
    thresholdSeconds: 45,
    timeZone: 'Europe/Madrid',
    scope: { queues: ['q 1', 'q2'], agents: [] },
  });
  const { pathname, searchParams } = new URL(link, 'http://localhost');
  expect(pathname).toBe('/contacts');
  expect(Object.fromEntries(searchParams)).toEqual({
    metric: 'serviceLevel',
    from: '10',
    to: '20',
    thresholdSeconds: '45',
    timeZone: 'Europe/Madrid',
    queues: 'q 1,q2',
  });
});

test('a percentile of 0 s leads to all that took 0 s or longer', () => {
  const link = figureLink({ span: { from: 10, to: 20 }, atLeastSeconds: 0, timeZone: 'UTC' });
  expect(new URL(link, 'http://localhost').searchParams.get('atLeastSeconds')).toBe('0');
});

test('filters of an address are read, empty ones left out', () => {
  expect(scopeFrom(new URLSearchParams('queues=a,,b&agents=&channels=VOICE'))).toEqual({
    queues: ['a', 'b'],
    channels: ['VOICE'],
  });
});

test('queues, agents and channels go together, other dimensions alone', () => {
  expect(fieldsFor('agent', {})).toEqual(['queues', 'agents', 'channels']);
  expect(fieldsFor('contactType', { queues: ['q1'] })).toEqual(['contactTypes']);
  expect(fieldsFor('none', { dialledNumbers: ['+1'] })).toEqual(['dialledNumbers']);
  expect(narrowScope({ queues: ['q1'], contactTypes: ['fault'] }, ['contactTypes'])).toEqual({
    contactTypes: ['fault'],
  });
});

test('a share over fewer than ten contacts is marked, a count never', () => {
  const four = metricsWith({ contactsQueued: 4, serviceLevel: 0.75 });
  expect(lowSample('serviceLevel', four)).toBe(4);
  expect(lowSample('contactsQueued', four)).toBeNull();
  expect(lowSample('abandonmentRate', four)).toBeNull();
  const ten = metricsWith({ contactsQueued: 10, serviceLevel: 0.75 });
  expect(lowSample('serviceLevel', ten)).toBeNull();
});

test('an unknown metric is dropped, an empty choice is the default', () => {
  expect(metricsFrom('serviceLevel,nonsense,contactsCreated')).toEqual([
    'contactsCreated',
    'serviceLevel',
  ]);
  expect(metricsFrom('nonsense')).toEqual(metricsFrom(null));
});

test('only service levels and counts within it depend on the threshold', () => {
  expect(usesThreshold('serviceLevelAnsweredOfOffered')).toBe(true);
  expect(usesThreshold('contactsAnsweredInThreshold')).toBe(true);
  expect(usesThreshold('averageHandleTime')).toBe(false);
});

const rising = { warning: 0.8, serious: 0.7 };
const falling = { warning: 30, serious: 60 };

test.each([
  ['serviceLevel', 0.8, rising, 'onTarget'],
  ['serviceLevel', 0.79, rising, 'warning'],
  ['serviceLevel', 0.69, rising, 'serious'],
  ['averageQueueAnswerTime', 29, falling, 'onTarget'],
  ['averageQueueAnswerTime', 30, falling, 'warning'],
  ['averageQueueAnswerTime', 60, falling, 'serious'],
  ['serviceLevel', null, rising, 'undefined'],
  ['serviceLevel', 0.5, undefined, 'noTarget'],
  ['contactsQueued', 5, falling, 'noTarget'],
] as const)('%s at %s is %s', (metric, value, threshold, status) => {
  expect(kpiStatus(metric, value, threshold)).toBe(status);
});

test('a queue’s own target is serious as far below it as the center’s thresholds lie apart', () => {
  const threshold = serviceLevelThreshold(0.95, center.kpiThresholds);
  expect(threshold.warning).toBe(0.95);
  expect(threshold.serious).toBeCloseTo(0.85);
});

test('an undefined value is no point of a line, never a zero', () => {
  const [arrivals, answers, abandons] = todaySeries(today, {
    contactsQueuedByEnqueue: 'in',
    contactsHandledByConnectedToAgent: 'out',
    contactsAbandoned: 'lost',
  });
  expect(arrivals).toEqual({ title: 'in', kind: 'bar', points: [{ x: String(midnight), y: 3 }] });
  expect(answers?.points).toEqual([]);
  expect(abandons?.points).toEqual([{ x: String(midnight), y: 1 }]);
});
