import { expect, test } from 'vitest';
import type { Failure } from '../../../adapters/s3/failure-list.ts';
import { daysToAudit } from '../../../local/commands/days-to-audit.ts';
import { type CallShape, call } from '../../fixtures/contact-records.ts';

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
const failure = (texts: string[], mayBeJournaled = true): Failure => ({
  key: 'aws/lambda/batch',
  reason: { code: 'RetryAttemptsExhausted', path: '', detail: '' },
  shard: 'shardId-000000000000',
  sequence: '1',
  arrivedAt: '2026-03-02T09:00:00.000Z',
  mayBeJournaled,
  records: texts.map((text) => ({ partitionKey: 'key', data: Buffer.from(text) })),
});
const at = (time: string, more: CallShape = {}) =>
  JSON.stringify(call({ initiated: Date.parse(time) / 1000, ...more }));

test('days are those of the center’s zone', () => {
  expect(daysToAudit([failure([at('2026-03-01T23:30:00Z')])], settings)).toEqual([
    { from: '2026-03-02', to: '2026-03-02' },
  ]);
});

test('a call over midnight counts on both days', () => {
  const overMidnight = at('2026-03-02T22:55:00Z', { interactionSeconds: 3600 });
  expect(daysToAudit([failure([overMidnight])], settings)).toEqual([
    { from: '2026-03-02', to: '2026-03-03' },
  ]);
});

test('days in a row are one range, and a month’s end is no gap', () => {
  const days = ['2026-03-03', '2026-02-28', '2026-03-01', '2026-03-05', '2026-03-03'];
  const texts = days.map((day) => at(`${day}T10:00:00Z`));
  expect(daysToAudit([failure(texts.slice(0, 2)), failure(texts.slice(2))], settings)).toEqual([
    { from: '2026-02-28', to: '2026-03-01' },
    { from: '2026-03-03', to: '2026-03-03' },
    { from: '2026-03-05', to: '2026-03-05' },
  ]);
});

test('what can’t be journaled needs no audit', () => {
  expect(daysToAudit([failure(['no json', '{"ContactId":""}'])], settings)).toEqual([]);
  expect(daysToAudit([failure([at('2026-03-02T10:00:00Z')], false)], settings)).toEqual([]);
});
