import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { contactLedger } from '../../adapters/dynamodb/contact-ledger.ts';
import { journaledContacts } from '../../adapters/dynamodb/journaled-contacts.ts';
import { tallyOf } from '../../core/metrics/tally.ts';
import type { ContactItem } from '../../core/pipeline/stores.ts';
import { call } from '../fixtures/contact-records.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let database: Database;
beforeAll(async () => {
  engines = await startTestDatabase();
  database = await engines.emptyTables();
});
afterAll(() => engines.stop());

function item(id: string, ...entries: [shard: string, sequence: string][]): ContactItem {
  const record = call({
    id,
    initiated: 1_772_442_000,
    queue: 'sales',
    waitSeconds: 7,
    agent: 'ana',
  });
  const tally = tallyOf(record, { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' });
  return {
    ...{ contactId: id, version: 'v1', revision: 1, tally, record },
    journal: entries.map(([shard, sequence]) => ({ shard, sequence, minus: null, plus: tally })),
  };
}

test('contacts whose journal lies above the watermark of its shard, and those of a shard without one', async () => {
  const ledger = contactLedger(database, 730);
  const items = [
    item('counted', ['a', '3']),
    item('left', ['a', '6']),
    item('left in part', ['a', '4'], ['a', '7']),
    item('of another shard', ['b', '5']),
    item('counted by another shard', ['b', '2']),
    item('without entries'),
  ];
  for (const one of items) await ledger.create(one);
  const found = async (watermarks: [string, string][]) =>
    (await journaledContacts(database, new Map(watermarks)))
      .map(({ contactId }) => contactId)
      .sort();
  expect(
    await found([
      ['a', '5'],
      ['b', '4'],
    ]),
  ).toEqual(['left', 'left in part', 'of another shard']);
  expect(await found([])).toHaveLength(5);
  expect(
    (
      await journaledContacts(
        database,
        new Map([
          ['a', '6'],
          ['b', '9'],
        ]),
      )
    )[0],
  ).toEqual(items[2]);
});
