import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cellKey } from '../../../adapters/dynamodb/cell-key.ts';
import type { Database } from '../../../adapters/dynamodb/client.ts';
import { contactLedger } from '../../../adapters/dynamodb/contact-ledger.ts';
import { dynamoReader } from '../../../adapters/dynamodb/reader.ts';
import { watermarkStore } from '../../../adapters/dynamodb/watermark-store.ts';
import { readRecord } from '../../../adapters/kinesis/read-record.ts';
import config from '../../../contact-center.config.ts';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import { tallyOf } from '../../../core/metrics/tally.ts';
import { auditedDay } from '../../../core/pipeline/audit.ts';
import type { ContactItem } from '../../../core/pipeline/stores.ts';
import { type AuditRules, auditDay, repairDay } from '../../../local/commands/audit-day.ts';
import { TalliesByDay } from '../../../local/commands/audit-reads.ts';
import { auditRecords } from '../../../local/commands/audit-records.ts';
import { call } from '../../fixtures/contact-records.ts';
import { kinesisRecord } from '../../fixtures/deliveries.ts';
import { startTestDatabase, type TestDatabase } from '../../fixtures/test-database.ts';
import { foldShard, openPipeline, tallySettings } from '../../pipeline/fold-stream.ts';

let running: TestDatabase;
let database: Database;

beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

/** Monday in Madrid; the last call is queued before midnight and ends after it, in Madrid and in UTC. */
const day = '2026-03-02';
const nine = Date.parse('2026-03-02T09:00:00Z') / 1000;
const lateEvening = Date.parse('2026-03-02T22:58:00Z') / 1000;
const calls = [
  call({ id: 'answered', initiated: nine, waitSeconds: 12 }),
  call({ id: 'abandoned', initiated: nine + 60, agent: null, waitSeconds: 40 }),
  call({ id: 'chat', initiated: nine + 1800, channel: 'CHAT', queue: 'support' }),
  call({ id: 'self-service', initiated: nine + 2000, queue: null, agent: null }),
  call({ id: 'late', initiated: lateEvening, interactionSeconds: 4000 }),
];

beforeEach(async () => {
  database = await running.emptyTables();
  const records = calls.map((record, position) => kinesisRecord(JSON.stringify(record), position));
  const cuts = (function* () {
    for (;;) yield { size: 3, fresh: false };
  })();
  await foldShard(records, () => openPipeline(database), cuts);
});

/** As on the day after, unless told otherwise. */
const audit = (of = day, more: Partial<AuditRules> = {}) => {
  const reader = dynamoReader(database);
  const audited = auditedDay(of, config.timeZone);
  const now = Date.parse('2026-03-03T09:00:00Z') / 1000;
  const rules = { pauseMs: 0, contactDays: 30, now, beyondRetention: false, ...more };
  return auditDay(audited, reader, database, new TalliesByDay(reader), rules);
};

const queueDay = {
  view: 'queue',
  resolution: 'day',
  key: ['sales', 'VOICE'],
  at: day,
} as const;

const add = (attribute: string, value: number) =>
  database.client.send(
    new UpdateCommand({
      TableName: database.tables.metrics,
      Key: cellKey({ ...queueDay, key: [...queueDay.key] }),
      UpdateExpression: `ADD ${attribute} :value`,
      ExpressionAttributeValues: { ':value': value },
    }),
  );

test('finds nothing wrong in what was folded, on both days of a call over midnight', async () => {
  expect(await audit()).toMatchObject({ contacts: 5, wrong: [], inFlight: [] });
  expect(await audit('2026-03-03')).toMatchObject({ contacts: 5, wrong: [], inFlight: [] });
});

test('finds exactly the counter that was broken, and repairs it', async () => {
  await add('ab', 3);
  const { wrong, inFlight } = await audit();
  expect(wrong).toEqual([
    { cell: `queue|sales~VOICE|day|${day}`, counter: 'ab', stored: 4, recomputed: 1 },
  ]);
  expect(inFlight).toEqual([]);
  expect(await repairDay(wrong, database, 730)).toEqual([]);
  expect((await audit()).wrong).toEqual([]);
});

test('repairs a cell that was lost whole', async () => {
  const key = cellKey({ ...queueDay, key: [...queueDay.key] });
  await database.client.send(new PutCommand({ TableName: database.tables.metrics, Item: key }));
  const { wrong } = await audit();
  expect(new Set(wrong.map(({ cell }) => cell))).toEqual(new Set([`queue|sales~VOICE|day|${day}`]));
  expect(wrong).toContainEqual({
    cell: `queue|sales~VOICE|day|${day}`,
    counter: 'cr',
    stored: 0,
    recomputed: 2,
  });
  expect(await repairDay(wrong, database, 730)).toEqual([]);
  expect((await audit()).wrong).toEqual([]);
});

test('leaves a counter alone that has changed since it was read', async () => {
  await add('ab', 3);
  const { wrong } = await audit();
  await add('ab', 1);
  expect(await repairDay(wrong, database, 730)).toEqual([`queue|sales~VOICE|day|${day}`]);
  expect((await audit()).wrong).toMatchObject([{ counter: 'ab', stored: 5, recomputed: 1 }]);
});

/** March 2 begins in Madrid on March 1, 23:00 in UTC; 30 days later is April 1. */
const lastsUntil = Date.parse('2026-03-31T23:00:00Z') / 1000;

test('what expired contacts counted is beyond retention, not wrong', async () => {
  for (const { ContactId: contactId } of calls)
    await database.client.send(
      new DeleteCommand({ TableName: database.tables.contacts, Key: { contactId } }),
    );
  const counter = {
    cell: `queue|sales~VOICE|day|${day}`,
    counter: 'cr',
    stored: 2,
    recomputed: 0,
  };
  const beyond = await audit(day, { now: lastsUntil });
  expect(beyond).toMatchObject({ wrong: [], inFlight: [] });
  expect(beyond.beyondRetention).toContainEqual(counter);
  const within = await audit(day, { now: lastsUntil - 1 });
  expect(within.wrong).toContainEqual(counter);
  expect(within.beyondRetention).toEqual([]);
  const asked = await audit(day, { now: lastsUntil, beyondRetention: true });
  expect(asked.wrong).toContainEqual(counter);
  expect(asked.beyondRetention).toEqual([]);
});

test('does not judge cells that a journaled contact has still to reach', async () => {
  const record = call({ id: 'journaled', initiated: nine + 300 });
  const tally = tallyOf(record, tallySettings);
  const sequence = '9'.repeat(56);
  await contactLedger(database, 400).create({
    contactId: 'journaled',
    version: record.LastUpdateTimestamp,
    revision: 1,
    tally,
    journal: [{ shard: 'shardId-000000000000', sequence, minus: null, plus: tally }],
    record,
  });
  const { wrong, inFlight } = await audit();
  expect(wrong).toEqual([]);
  expect(inFlight).toContainEqual({
    cell: `queue|sales~VOICE|day|${day}`,
    counter: 'cr',
    stored: 2,
    recomputed: 3,
  });
});

test('repairs what a batch journaled that died and never came again, though its record did', async () => {
  const record = call({ id: 'journaled', initiated: nine + 300 });
  const text = JSON.stringify(record);
  const [givenUp, redriven] = [kinesisRecord(text, 6), kinesisRecord(text, 7)];
  const read = readRecord(givenUp, tallySettings);
  if (!read.ok) throw new Error(read.problem.detail);
  const { shard, sequence, version, tally } = read.value;
  const journal = [{ shard, sequence, minus: null, plus: tally }];
  const item = { contactId: 'journaled', version, revision: 1, tally, journal, record };
  await contactLedger(database, 30).create(item);
  const whole = [{ size: 1, fresh: true }].values();
  await foldShard([redriven], () => openPipeline(database), whole);
  const { wrong, inFlight } = await audit();
  expect(inFlight).toEqual([]);
  expect(wrong).toContainEqual({
    cell: `queue|sales~VOICE|day|${day}`,
    counter: 'cr',
    stored: 2,
    recomputed: 3,
  });
  expect(await repairDay(wrong, database, 30)).toEqual([]);
  expect((await audit()).wrong).toEqual([]);
});

/** Journals a newer version of a contact that was folded, as a batch does that dies before it reaches the cells. */
async function journalOnly(contactId: string, more: Partial<ContactRecord>) {
  const ledger = contactLedger(database, 30);
  const item = (await ledger.read(contactId)) as ContactItem;
  const record = { ...item.record, ...more };
  const tally = tallyOf(record, tallySettings);
  const sequence = '9'.repeat(56);
  const entry = { shard: 'shardId-000000000000', sequence, minus: item.tally, plus: tally };
  const revision = item.revision + 1;
  const journal = [...item.journal, entry];
  expect(await ledger.replace({ ...item, revision, tally, journal, record })).toBe(true);
  return sequence;
}

const testContact = {
  SegmentAttributes: { 'connect:ValidationTestType': { ValueString: 'FLOW' } },
};
const noEnd = { DisconnectTimestamp: null };

test.each([
  ['turned out to be a test contact', 'answered', testContact],
  ['has lost its end, was never queued, and is in no index', 'self-service', noEnd],
])('does not judge cells that a contact has still to leave: one that %s', async (_, id, more) => {
  const sequence = await journalOnly(id, more as Partial<ContactRecord>);
  const { wrong, inFlight } = await audit();
  expect(wrong).toEqual([]);
  expect(inFlight).toContainEqual({
    cell: `center|VOICE|day|${day}`,
    counter: 'cr',
    stored: 3,
    recomputed: 2,
  });
  await watermarkStore(database).advance('shardId-000000000000', sequence);
  expect((await audit()).wrong).toEqual(inFlight);
});

test('names contacts that were counted otherwise than their record says now', async () => {
  const reader = dynamoReader(database);
  const ids = calls.map(({ ContactId }) => ContactId);
  expect(await auditRecords(ids, reader, tallySettings)).toEqual([]);
  const elsewhere = { ...tallySettings, contactTypeAttribute: 'topic' };
  expect(await auditRecords(ids, reader, elsewhere)).toEqual(
    [...ids].sort().map((contactId) => ({ contactId, parts: ['keys'] })),
  );
});
