import { GetCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOfCellId } from '../../adapters/dynamodb/cell-key.ts';
import { repairCell } from '../../adapters/dynamodb/cell-repair.ts';
import { cellStore } from '../../adapters/dynamodb/cell-store.ts';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { counters, distributions } from '../../core/metrics/counters.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let database: Database;
beforeAll(async () => {
  engines = await startTestDatabase();
  database = await engines.emptyTables();
});
afterAll(() => engines.stop());

const shard = 'shardId-000000000000';
const day = 'center|VOICE|day|2026-03-02';
const quarter = (minute: string) => `center|VOICE|quarter|2026-03-02T09:${minute}Z`;
const item = async (cell: string) =>
  (
    await database.client.send(
      new GetCommand({ TableName: database.tables.metrics, Key: keyOfCellId(cell) }),
    )
  ).Item;
const missing = (cell: string) => [{ cell, counter: 'cr', stored: 0, recomputed: 2 }];

/** Every counter and bin, the longest names first. */
const codes = [
  ...Object.values(counters).map(({ code }) => code as string),
  ...Object.values(distributions).flatMap(({ code, edges }) =>
    edges.map((_, bin) => `${code}${bin}`),
  ),
].toSorted((a, b) => b.length - a.length);

test('no write exceeds the 300 operators and functions, or the 4 KB, of an expression', async () => {
  const inputs: UpdateCommandInput[] = [];
  const client = Object.create(database.client, {
    send: { value: async ({ input }: { input: UpdateCommandInput }) => void inputs.push(input) },
  });
  const differences = codes.map((counter) => ({ cell: day, counter, stored: 0, recomputed: 1 }));
  expect(await repairCell({ ...database, client }, day, differences, 30)).toBe(true);
  const conditions = inputs.map(({ ConditionExpression }) => ConditionExpression ?? '');
  const named = conditions.flatMap((text) => text.match(/(?<=attribute_not_exists\()\w+/g) ?? []);
  expect(named).toEqual(codes);
  for (const { ConditionExpression = '', UpdateExpression = '' } of inputs) {
    const operators = ConditionExpression.match(/ (?:AND|OR|=) |attribute_not_exists/g) ?? [];
    expect(operators.length).toBeLessThanOrEqual(300);
    expect(ConditionExpression.length).toBeLessThanOrEqual(4096);
    expect(UpdateExpression.length).toBeLessThanOrEqual(4096);
  }
});

test('a repaired quarter hour goes when one that was folded at the same time goes', async () => {
  await cellStore(database, 30).add(quarter('00'), { cr: 2 }, shard, undefined, '1');
  expect(await repairCell(database, quarter('15'), missing(quarter('15')), 30)).toBe(true);
  const [folded, repaired] = [await item(quarter('00')), await item(quarter('15'))];
  expect(repaired).toMatchObject({ cr: 2, expiresAt: expect.any(Number) });
  expect(Math.abs(repaired?.expiresAt - folded?.expiresAt)).toBeLessThan(60);
});

test('a repaired day stays for good', async () => {
  expect(await repairCell(database, day, missing(day), 30)).toBe(true);
  expect(await item(day)).toEqual({ ...keyOfCellId(day), cr: 2 });
});
