import { expect, test } from 'vitest';
import { counters } from '../../../core/metrics/counters.ts';
import { today } from '../../../core/reports/today.ts';
import { center } from '../callbacks/center.ts';
import { memoryReader } from './memory-reader.ts';

/** Monday, 09:20 in Madrid. */
const now = Date.parse('2026-11-23T09:20:00+01:00') / 1000;

const queued = (at: string, count: number) => ({
  key: ['q1', 'VOICE'],
  at,
  counts: { [counters.queued.code]: count },
});

test('beside its day each queue has what ended in the last 15 to 30 minutes', async () => {
  const catalogue = {
    queue: [{ id: 'q1', name: 'Sales' }],
    queueChannel: [{ id: 'q1~VOICE', name: '' }],
  };
  const cells = [
    queued('2026-11-23', 40),
    queued('2026-11-23T07:45Z', 5),
    queued('2026-11-23T08:00Z', 3),
    queued('2026-11-23T08:15Z', 2),
  ];
  const reader = { ...memoryReader({ catalogue, cells }), foldedAt: async () => null };
  const answer = await today(reader, center(), now);
  expect(answer.recentFrom).toBe(Date.parse('2026-11-23T09:00:00+01:00') / 1000);
  const sales = answer.queues.find(({ name }) => name === 'Sales');
  expect(sales?.metrics.contactsQueued).toBe(40);
  expect(sales?.recent).toEqual({ contactsQueued: 5, serviceLevel: 0 });
});
