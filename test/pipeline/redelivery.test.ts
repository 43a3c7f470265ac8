import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import { processBatch } from '../../adapters/kinesis/process-batch.ts';
import type { FailedRecord } from '../../adapters/s3/failure-store.ts';
import type { Counts } from '../../core/metrics/counts.ts';
import { sumOf } from '../../core/metrics/metrics.ts';
import type { CellRange } from '../../core/pipeline/reader.ts';
import { type CallShape, call } from '../fixtures/contact-records.ts';
import { kinesisRecord } from '../fixtures/deliveries.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import { foldShard, openPipeline } from './fold-stream.ts';
import { type Fault, unreliable } from './unreliable-database.ts';

let engines: TestDatabase;
let database: Database;
let position = 0;
beforeAll(async () => {
  engines = await startTestDatabase();
});
beforeEach(async () => {
  database = await engines.emptyTables();
});
afterAll(() => engines.stop());

const parent = 'shardId-000000000000';
const child = 'shardId-000000000001';
const record = (shape: CallShape, shard = parent) =>
  kinesisRecord(JSON.stringify(call(shape)), position++, shard);

/** What the day's cells of the center hold: counters by code. */
async function dayOfCenter(): Promise<Counts> {
  const day = '2026-03-02';
  const range: CellRange = {
    view: 'center',
    resolution: 'day',
    from: day,
    to: day,
    only: ['VOICE'],
  };
  return sumOf((await dynamoReader(database).cells(range)).map(({ counts }) => counts));
}

/** One failure, at the nth request of all. */
function* failingAt(request: number, fault: Fault, seen: { requests: number }): Generator<Fault> {
  for (;;) yield seen.requests++ === request ? fault : 'none';
}

test.each(['before', 'after'] as const)(
  'a crash %s any request of a batch: delivered again, cut elsewhere, each contact counts once',
  async (fault) => {
    let contacts = 0;
    for (let request = 0; ; request++) {
      const shapes = [`${request}-1`, `${request}-2`, `${request}-1`].map((id, index) => ({
        id: `c${id}`,
        waitSeconds: index === 2 ? 30 : 10,
        updated: Date.parse('2026-03-02T12:00:00Z') / 1000 + index,
      }));
      const records = shapes.map((shape) => record(shape));
      const seen = { requests: 0 };
      const flaky = unreliable(database, failingAt(request, fault, seen));
      const cuts = [3, 1, 2].map((size) => ({ size, fresh: false }));
      await foldShard(records, () => openPipeline(flaky), cuts.values());
      contacts += 2;
      if (seen.requests <= request) break;
    }
    // Of each two contacts one was issued again, with a wait of 30 s in place of 10 s.
    expect(contacts).toBeGreaterThan(40);
    expect(await dayOfCenter()).toMatchObject({
      cr: contacts,
      qe: contacts,
      hac: contacts,
      ans: contacts * 20,
    });
  },
);

test('versions of a contact on a shard and on its child count once, in whichever order they come', async () => {
  const noon = Date.parse('2026-03-02T12:00:00Z') / 1000;
  const versions = [
    record({ id: 'moved', waitSeconds: 10, updated: noon }, parent),
    record({ id: 'moved', waitSeconds: 25, updated: noon + 60 }, child),
    record({ id: 'moved', waitSeconds: 40, updated: noon + 120 }, child),
  ] as const;
  const fold = (...some: number[]) =>
    processBatch(
      some.map((index) => versions[index] as (typeof versions)[number]),
      openPipeline(database),
    );
  await fold(1);
  await fold(0);
  expect(await dayOfCenter()).toMatchObject({ cr: 1, ans: 25 });
  await fold(1, 2);
  await fold(0);
  expect(await dayOfCenter()).toMatchObject({ cr: 1, ans: 40 });
});

test('a contact that becomes another queue’s leaves the first', async () => {
  const noon = Date.parse('2026-03-02T12:00:00Z') / 1000;
  const only = ['sales~VOICE', 'support~VOICE'];
  await processBatch([record({ id: 'x', updated: noon })], openPipeline(database));
  await processBatch(
    [record({ id: 'x', queue: 'support', updated: noon + 1 })],
    openPipeline(database),
  );
  const day = '2026-03-02';
  const range = { view: 'queue', resolution: 'day', from: day, to: day, only } as const;
  const cells = await dynamoReader(database).cells(range);
  const created = cells.map(({ key, counts }) => [key[0], counts.cr]).sort();
  expect(created).toEqual([
    ['sales', 0],
    ['support', 1],
  ]);
});

test('a record larger than an item may be is kept and the rest folded, on the real engine', async () => {
  const kept: FailedRecord[] = [];
  const noise = randomBytes(500_000).toString('base64');
  const batch = [
    record({ id: 'first' }),
    record({ id: 'huge', more: { Attributes: { noise } } }),
    record({ id: 'last' }),
  ];
  const outcome = await processBatch(batch, openPipeline(database, kept));
  expect(outcome).toMatchObject({ failedFrom: null, unreadable: 1 });
  expect(kept.map(({ reason, data }) => [reason.code, data])).toEqual([
    ['item-refused', batch[1]?.kinesis.data],
  ]);
  expect(await dayOfCenter()).toMatchObject({ cr: 2 });
});

test('a record that the stream holds twice is one version', async () => {
  const shape = { id: 'twice' };
  for (const shard of [parent, parent, child])
    await processBatch([record(shape, shard)], openPipeline(database));
  expect((await dynamoReader(database).contact('twice'))?.revision).toBe(1);
  expect(await dayOfCenter()).toMatchObject({ cr: 1 });
});
