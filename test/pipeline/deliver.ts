import fc from 'fast-check';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { kinesisRecord } from '../fixtures/deliveries.ts';
import { type Cut, foldShard, openPipeline } from './fold-stream.ts';
import { type Fault, unreliable } from './unreliable-database.ts';

/** How lines come: drawn numbers, taken round and round. */
export type Delivered = {
  /** Which line comes next (modulo their number): with repetitions. What is missing comes after. */
  order: number[];
  faults: Fault[];
  cuts: Cut[];
};

export const deliveries: fc.Arbitrary<Delivered> = fc.record({
  order: fc.array(fc.nat({ max: 100_000 }), { minLength: 100, maxLength: 200, size: 'max' }),
  faults: fc.array(
    fc.oneof(
      { weight: 60, arbitrary: fc.constant<Fault>('none') },
      fc.constantFrom<Fault>('before', 'after'),
    ),
    { minLength: 500, maxLength: 800, size: 'max' },
  ),
  cuts: fc.array(fc.record({ size: fc.integer({ min: 1, max: 60 }), fresh: fc.boolean() }), {
    minLength: 5,
    maxLength: 20,
    size: 'max',
  }),
});

function* round<Item>(items: Item[], whenEmpty: Item): Generator<Item> {
  for (let index = 0; ; index++)
    yield items.length === 0 ? whenEmpty : (items[index % items.length] as Item);
}

/** Puts lines on two shards, repeated and out of order, and folds both side by side until all is done. */
export async function deliver(lines: string[], database: Database, how: Delivered): Promise<void> {
  const drawn = how.order.map((number) => number % lines.length);
  const missing = lines.map((_, index) => index).filter((index) => !drawn.includes(index));
  const records = [...drawn, ...missing].map((index, position) =>
    kinesisRecord(lines[index] as string, position, `shardId-00000000000${index % 2}`),
  );
  const faults = round<Fault>(how.faults, 'none');
  const open = () => openPipeline(unreliable(database, faults));
  await Promise.all(
    ['0', '1'].map((shard) => {
      const ofShard = records.filter(({ eventID }) =>
        eventID.startsWith(`shardId-00000000000${shard}`),
      );
      return foldShard(ofShard, open, round(how.cuts, { size: 100, fresh: false }));
    }),
  );
}
