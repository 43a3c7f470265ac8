import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CenterItems, centerItems } from '../../adapters/dynamodb/center-items.ts';
import { type KeyedInput, refuseAsDynamoDb } from '../fixtures/dynamodb-rules.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let items: CenterItems;

beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  const database = await engines.emptyTables();
  items = centerItems(database, database.tables.center);
});

const item = (sk: string, version: number, listAt: string) => ({
  pk: 'thing',
  sk,
  version,
  document: { sk, version },
  list: 'things',
  listAt,
});

describe('center items', () => {
  test('what was written is read', async () => {
    expect(await items.put(item('a', 1, '2026-03-02'))).toBe(true);
    expect(await items.get('thing', 'a')).toEqual(item('a', 1, '2026-03-02'));
    expect(await items.get('thing', 'b')).toBeUndefined();
  });

  test('of two writers of one version one wins', async () => {
    expect(await items.put(item('a', 1, '1'))).toBe(true);
    expect(await items.put(item('a', 1, '2'))).toBe(false);
    expect(await items.put(item('a', 2, '3'))).toBe(true);
    expect(await items.put(item('a', 2, '4'))).toBe(false);
    expect((await items.get('thing', 'a'))?.listAt).toBe('3');
  });

  test('a list is in order, from its beginning up to before its end', async () => {
    for (const [index, at] of ['2026-03-03', '2026-03-01', '2026-03-02'].entries())
      await items.put(item(String(index), 1, at));
    const days = async (range?: Parameters<CenterItems['list']>[1]) =>
      (await items.list('things', range)).map(({ listAt }) => listAt);
    expect(await days()).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
    expect(await days({ from: '2026-03-01', to: '2026-03-03' })).toEqual([
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(await days({ newestFirst: true, limit: 2 })).toEqual(['2026-03-03', '2026-03-02']);
    expect(await items.list('others')).toEqual([]);
  });

  test('no reading has a condition that DynamoDB refuses, though its emulator takes it', async () => {
    const asked: KeyedInput[] = [];
    const send = async ({ input }: { input: KeyedInput }) => {
      refuseAsDynamoDb(input);
      asked.push(input);
      return {};
    };
    const strict = centerItems({ client: { send } as never }, 'center');
    await strict.within('thing');
    await strict.within('thing', 'a');
    await strict.list('things');
    await strict.list('things', { from: '2026', to: '2027' });
    expect(asked).toHaveLength(4);
  });
});
