import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../core/metrics/cells.ts';
import { addCounts, type Counts, withoutZeros } from '../../../core/metrics/counts.ts';
import { tallyOf } from '../../../core/metrics/tally.ts';
import { finishJournaled } from '../../../core/pipeline/finish-journaled.ts';
import { foldBatch } from '../../../core/pipeline/fold-batch.ts';
import type { StreamRecord } from '../../../core/pipeline/journal-contact.ts';
import { call } from '../../fixtures/contact-records.ts';
import { memoryState, memoryStores } from './memory-stores.ts';

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
const monday = Date.parse('2026-03-02T09:00:00Z') / 1000;

const versions = fc.array(
  fc.record({ contact: fc.nat({ max: 2 }), waitSeconds: fc.constantFrom(0, 7, 21) }),
  { minLength: 1, maxLength: 6 },
);

/** In one stream after the other: sequences grow across them. */
const deliver = (all: { contact: number; waitSeconds: number }[], stream: number): StreamRecord[] =>
  all.map(({ contact, waitSeconds }, index) => {
    const record = call({
      ...{ id: `c${contact}`, initiated: monday, queue: 'sales', waitSeconds, agent: 'ana' },
    });
    return {
      shard: 'shardId-000000000000',
      sequence: `${stream}-${String(index).padStart(9, '0')}`,
      version: `v${index}`,
      record,
      tally: tallyOf(record, settings),
    };
  });

function oracle(records: StreamRecord[]): Map<string, Counts> {
  const newest = new Map(records.map((one) => [one.record.ContactId, one]));
  const totals = new Map<string, Counts>();
  for (const { tally } of newest.values())
    for (const [id, counts] of cellsOf(tally))
      totals.set(id, addCounts(totals.get(id) ?? {}, counts));
  return totals;
}

const settled = (totals: Map<string, Counts>) =>
  Object.fromEntries([...totals].map(([id, counts]) => [id, withoutZeros(counts)]));

test('a batch that died anywhere and whose stream is lost counts once, when its records come again in another', async () => {
  await fc.assert(
    fc.asyncProperty(
      versions,
      fc.nat({ max: 80 }),
      fc.nat({ max: 40 }),
      async (all, dies, diesAgain) => {
        const state = memoryState();
        const until = (steps: number) => {
          let left = steps;
          return memoryStores(state, async () => {
            if (left-- <= 0) throw new Error('killed');
          });
        };
        await foldBatch(deliver(all, 1), until(dies)).catch(() => null);
        await finishJournaled([...state.items.values()], until(diesAgain)).catch(() => null);
        const whole = until(Number.POSITIVE_INFINITY);
        await finishJournaled([...state.items.values()], whole);
        expect(await finishJournaled([...state.items.values()], whole)).toBe(0);
        await foldBatch(deliver(all, 2), whole);
        expect(settled(state.totals)).toEqual(settled(oracle(deliver(all, 2))));
      },
    ),
    { numRuns: 400 },
  );
});
