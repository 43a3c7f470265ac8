import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../core/metrics/cells.ts';
import { addCounts, type Counts, withoutZeros } from '../../../core/metrics/counts.ts';
import { tallyOf } from '../../../core/metrics/tally.ts';
import { type FenceCache, foldBatch } from '../../../core/pipeline/fold-batch.ts';
import type { StreamRecord } from '../../../core/pipeline/journal-contact.ts';
import { call } from '../../fixtures/contact-records.ts';
import { memoryState, memoryStores } from './memory-stores.ts';

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
const monday = Date.parse('2026-03-02T09:00:00Z') / 1000;

/** One version of one contact: what it says may change with every version. */
const versionShape = fc.record({
  queue: fc.constantFrom('sales', 'support'),
  answered: fc.boolean(),
  waitSeconds: fc.constantFrom(0, 7, 21),
  quarter: fc.constantFrom(0, 1, 96),
});
const delivery = fc.record({
  contact: fc.nat({ max: 2 }),
  version: fc.nat({ max: 2 }),
  shard: fc.nat({ max: 1 }),
});
/** A batch ends where the cut says; the invocation may crash at some step, or be left behind and go on beside its successor. */
const invocation = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  fate: fc.constantFrom('completes', 'crashes', 'lingers'),
  crashAt: fc.nat({ max: 40 }),
  /** Which of two warm environments runs it, with what that one remembers of fences. */
  environment: fc.constantFrom(0, 1),
});

type Delivery = { contact: number; version: number; shard: number };
type Shape = { queue: string; answered: boolean; waitSeconds: number; quarter: number };

function streamRecord(
  { contact, version, shard }: Delivery,
  index: number,
  shapes: Shape[][],
): StreamRecord {
  const shape = shapes[contact]?.[version] as Shape;
  const record = call({
    id: `c${contact}`,
    initiated: monday + shape.quarter * 900,
    queue: shape.queue,
    waitSeconds: shape.waitSeconds,
    agent: shape.answered ? 'ana' : null,
  });
  return {
    shard: `shardId-00000000000${shard}`,
    sequence: String(index + 1).padStart(56, '0'),
    version: `v${version}`,
    record,
    tally: tallyOf(record, settings),
  };
}

/** What each contact's newest delivered version counts, summed directly. */
function oracle(records: StreamRecord[]): Map<string, Counts> {
  const newest = new Map<string, StreamRecord>();
  for (const record of records) {
    const known = newest.get(record.record.ContactId);
    if (!known || record.version > known.version) newest.set(record.record.ContactId, record);
  }
  const totals = new Map<string, Counts>();
  for (const { tally } of newest.values())
    for (const [id, counts] of cellsOf(tally))
      totals.set(id, addCounts(totals.get(id) ?? {}, counts));
  return totals;
}

const settled = (totals: Map<string, Counts>) =>
  Object.fromEntries(
    [...totals]
      .map(([id, counts]) => [id, withoutZeros(counts)] as const)
      .filter(([, counts]) => Object.keys(counts).length > 0)
      .sort(([a], [b]) => a.localeCompare(b)),
  );

test('totals are exact under duplicates, reordering, new versions, crashes, re-cut batches and lingering invocations', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(versionShape, { minLength: 3, maxLength: 3 }), {
        minLength: 3,
        maxLength: 3,
      }),
      fc.array(delivery, { minLength: 1, maxLength: 10 }),
      fc.infiniteStream(invocation),
      fc.integer({ min: 1, max: 60 }),
      fc.scheduler(),
      async (shapes, deliveries, invocations, countersPerWrite, scheduler) => {
        const records = deliveries.map((one, index) => streamRecord(one, index, shapes));
        const state = memoryState();
        const lingering: Promise<unknown>[] = [];
        const memories: FenceCache[] = [new Map(), new Map()];
        const runShard = async (shard: number) => {
          const due = records.filter((record) => record.shard.endsWith(String(shard)));
          for (let start = 0; start < due.length; ) {
            const { size, fate, crashAt, environment } = invocations.next().value;
            let steps = 0;
            const stores = memoryStores(
              state,
              async () => {
                await scheduler.schedule(Promise.resolve());
                if (fate === 'crashes' && steps++ >= crashAt) throw new Error('crash');
              },
              countersPerWrite,
            );
            const run = foldBatch(due.slice(start, start + size), stores, memories[environment]);
            if (fate === 'lingers') {
              lingering.push(run.catch(() => undefined));
              continue;
            }
            const outcome = await run.catch(() => null);
            if (!outcome) continue;
            if (outcome.failedFrom === null) start += Math.min(size, due.length - start);
            else start = due.findIndex(({ sequence }) => sequence === outcome.failedFrom);
          }
        };
        const all = Promise.all([runShard(0), runShard(1)]).then(() => Promise.all(lingering));
        await scheduler.waitFor(all);
        expect(settled(state.totals)).toEqual(settled(oracle(records)));
      },
    ),
    { numRuns: Number(process.env.FOLD_RUNS ?? 400) },
  );
}, 600_000);
