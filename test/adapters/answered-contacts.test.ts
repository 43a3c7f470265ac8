import { afterAll, beforeAll, expect, test } from 'vitest';
import { answeredContacts } from '../../adapters/dynamodb/answered-contacts.ts';
import { contactLedger } from '../../adapters/dynamodb/contact-ledger.ts';
import { tallyOf } from '../../core/metrics/tally.ts';
import { call } from '../fixtures/contact-records.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
const start = Date.parse('2026-03-02T09:00:00Z') / 1000;

test('tells when agents answered, of more contacts than one request takes; what has no record is missing', async () => {
  const database = await engines.emptyTables();
  const ledger = contactLedger(database, 730);
  const ids = Array.from({ length: 130 }, (_, index) => `c${index}`);
  await Promise.all(
    ids.map((id, index) => {
      const record = call({ id, initiated: start + index, agent: index % 2 === 0 ? 'ana' : null });
      const item = { version: 'v1', revision: 1, journal: [], record };
      return ledger.create({ ...item, contactId: id, tally: tallyOf(record, settings) });
    }),
  );
  const answers = await answeredContacts(database)([...ids, 'c0', 'going-on']);
  expect(answers.size).toBe(130);
  // 10 s of flow, 12 s in queue.
  expect([answers.get('c0'), answers.get('c1'), answers.get('c128')]).toEqual([
    ...[start + 22, null, start + 128 + 22],
  ]);
  expect(answers.has('going-on')).toBe(false);
  expect((await answeredContacts(database)([])).size).toBe(0);
});
