import { expect, test } from 'vitest';
import { distributionsQuery } from '../../../core/api/figures-wire.ts';
import { distributions } from '../../../core/reports/distributions.ts';
import center from '../../fixtures/center.ts';
import { countsOf } from './figures-reader.ts';
import { memoryReader } from './memory-reader.ts';

test('bins and percentiles of waits are those of the sum of all cells', async () => {
  const day = (at: string, waits: Record<number, number>) => ({
    ...{ key: ['VOICE'], at },
    counts: countsOf({}, { answerWaits: waits }),
  });
  const reader = memoryReader({
    cells: [day('2026-11-01', { 4: 50, 20: 30 }), day('2026-11-02', { 20: 10, 200: 10 })],
  });
  const query = distributionsQuery.parse({ from: '2026-11-01', to: '2026-11-02' });
  const answer = await distributions(query, reader, center);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const [waits, abandons] = answer.value.distributions;
  expect(waits).toMatchObject({ name: 'answerWaits', contacts: 100 });
  // By nearest rank: the 50th of 100 is 4 s, the 80th and 90th are 20 s, the 95th 200 s, within 2 %.
  expect(waits?.percentiles).toMatchObject({ p50: 4, p80: 20, p90: 20 });
  expect(Math.abs((waits?.percentiles.p95 ?? 0) / 200 - 1)).toBeLessThan(0.02);
  expect(waits?.bins.filter(({ contacts }) => contacts > 0)).toEqual([
    { from: 0, to: 5, contacts: 50 },
    { from: 20, to: 25, contacts: 40 },
    { from: 180, to: 240, contacts: 10 },
  ]);
  expect(abandons).toMatchObject({ contacts: 0, percentiles: { p50: null, p95: null } });
});
