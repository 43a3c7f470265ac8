import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import config from '../../contact-center.config.ts';
import { generateContacts } from '../../simulator/generate-contacts.ts';
import { randomRecord, randomShape, windows } from '../fixtures/random-contacts.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import { cellsStored, expectHistory } from './compare.ts';
import { type Delivered, deliver, deliveries } from './deliver.ts';
import { openOracle } from './oracle/oracle.ts';

/** How many random histories are tried; more by hand. */
const runs = Number(process.env.ORACLE_RUNS ?? 1);

let engines: TestDatabase;
beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());

/** Up to three versions of each contact: all may differ in everything, and two may bear the same time. */
const contact = fc.array(fc.tuple(randomShape, fc.constantFrom(0, 60, 60, 86_400)), {
  minLength: 1,
  maxLength: 3,
});
const contactsArbitrary = fc.array(contact, { minLength: 30, maxLength: 45, size: 'max' });

const linesOf = (contacts: typeof contactsArbitrary extends fc.Arbitrary<infer C> ? C : never) =>
  contacts.flatMap((versions, index) =>
    versions.map(([shape, updated]) => JSON.stringify(randomRecord(`c${index}`, shape, updated))),
  );

async function compareAll(
  database: Database,
  lines: Iterable<string>,
  spans: Spans,
  combinations: readonly [first: number, step: number],
) {
  const oracle = await openOracle(lines);
  try {
    const reader = dynamoReader(database);
    expect(await cellsStored(reader, spans)).toEqual(await oracle.cells(config.timeZone));
    for (const days of spans) await expectHistory(reader, oracle, days, combinations);
  } finally {
    oracle.close();
  }
}
type Spans = readonly (readonly [string, string])[];

test(
  'figures of random contacts, repeated, reordered and issued anew over a failing database, are those of SQL over the raw records',
  async () => {
    await fc.assert(
      fc.asyncProperty(contactsArbitrary, deliveries, fc.nat(), async (contacts, how, first) => {
        const lines = linesOf(contacts);
        const database = await engines.emptyTables();
        await deliver(lines, database, how);
        await compareAll(
          database,
          lines,
          windows.map(({ days }) => days),
          [first, 11],
        );
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
  runs * 120_000,
);

test('figures of a generated three days, through the change of the clock, are those of SQL over the raw records', async () => {
  const from = Date.parse('2026-10-24T00:00:00Z') / 1000;
  const options = { count: 150, queues: 4, agents: 12, seed: 7, from, to: from + 3 * 86_400 };
  const lines = [...generateContacts(options)].map((record) => JSON.stringify(record));
  const database = await engines.emptyTables();
  const plain: Delivered = { order: lines.map((_, index) => index), faults: [], cuts: [] };
  await deliver(lines, database, plain);
  await compareAll(database, lines, [['2026-10-23', '2026-10-27']], [0, 5]);
});
