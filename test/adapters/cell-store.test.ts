import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellStore, fenceName } from '../../adapters/dynamodb/cell-store.ts';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import { cellId } from '../../core/metrics/cells.ts';
import { counters, distributions } from '../../core/metrics/counters.ts';
import type { Counts } from '../../core/metrics/counts.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let database: Database;
beforeAll(async () => {
  engines = await startTestDatabase();
  database = await engines.emptyTables();
});
afterAll(() => engines.stop());

const codes = [
  ...Object.values(counters).map(({ code }) => code as string),
  ...Object.values(distributions).flatMap(({ code, edges }) =>
    edges.map((_, bin) => `${code}${bin}`),
  ),
];
const shard = 'shardId-000000000012';
const cell = (key: string) =>
  cellId({ view: 'queue', key: [key, 'VOICE'], resolution: 'day', at: '2026-03-02' });

async function read(key: string): Promise<Counts> {
  const range = { view: 'queue', resolution: 'day', from: '2026-03-02', to: '2026-03-02' } as const;
  const [row] = await dynamoReader(database).cells({ ...range, only: [`${key}~VOICE`] });
  return row?.counts ?? {};
}

test('every counter and bin can be written as it is named, and read again', async () => {
  const store = cellStore(database, 1);
  const expected: Counts = {};
  for (let start = 0; start < codes.length; start += store.countersPerWrite) {
    const part = codes.slice(start, start + store.countersPerWrite);
    const counts = Object.fromEntries(part.map((code, index) => [code, start + index + 1]));
    const id = cell(`all-${start}`);
    expect(await store.add(id, counts, shard, undefined, '1')).toBe(true);
    Object.assign(expected, await read(`all-${start}`));
  }
  expect(expected).toEqual(Object.fromEntries(codes.map((code, index) => [code, index + 1])));
});

test('the longest write stays within the 4 KB of an update expression', async () => {
  let expression = '';
  const client = Object.create(database.client, {
    send: {
      value: async ({ input }: { input: UpdateCommandInput }) => {
        expression = input.UpdateExpression ?? '';
      },
    },
  });
  const store = cellStore({ ...database, client }, 1);
  const longest = codes.toSorted((a, b) => b.length - a.length).slice(0, store.countersPerWrite);
  const counts = Object.fromEntries(longest.map((code) => [code, 1]));
  await store.add(cell('long'), counts, `shardId-${'9'.repeat(12)}`, '1', '2');
  expect(expression.length).toBeGreaterThan(1000);
  expect(expression.length).toBeLessThanOrEqual(4096);
});

test('a cell adds once for each move of its fence, and each shard has a fence of its own', async () => {
  const store = cellStore(database, 1);
  const id = cell('fenced');
  const other = 'shardId-000000000013';
  expect(await store.add(id, { cr: 2 }, shard, undefined, '10')).toBe(true);
  expect(await store.add(id, { cr: 2 }, shard, undefined, '10')).toBe(false);
  expect(await store.add(id, { cr: 5 }, shard, '09', '11')).toBe(false);
  expect(await store.add(id, { cr: 3 }, shard, '10', '11')).toBe(true);
  expect(await store.add(id, { cr: -1 }, other, undefined, '10')).toBe(true);
  expect(await store.add(id, {}, shard, '11', '12')).toBe(true);
  expect(await read('fenced')).toEqual({ cr: 4 });
  const fences = await store.fences([id, cell('absent')], shard);
  expect(Object.fromEntries(fences)).toEqual({ [id]: '12', [cell('absent')]: undefined });
});

test('fences of more cells than one read takes are all found', async () => {
  const store = cellStore(database, 1);
  const ids = Array.from({ length: 230 }, (_, index) => cell(`many-${index}`));
  await store.add(ids[5] as string, { cr: 1 }, shard, undefined, '7');
  await store.add(ids[229] as string, { cr: 1 }, shard, undefined, '8');
  const found = [...(await store.fences(ids, shard))].filter(([, fence]) => fence !== undefined);
  expect(found).toEqual([
    [ids[5], '7'],
    [ids[229], '8'],
  ]);
});

test('a shard’s fence is named by its number', () => {
  expect(fenceName('shardId-000000000012')).toBe('f12');
  expect(fenceName('shardId-000000000000')).toBe('f0');
});
