import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerKey, loadContact, storeContact } from '../../adapters/dynamodb/contact-codec.ts';
import { decodeRecord, encodeRecord } from '../../adapters/dynamodb/record-codec.ts';
import { decodeTally, encodeTally } from '../../adapters/dynamodb/tally-codec.ts';
import { sequenceOf, versionOf } from '../../adapters/kinesis/read-record.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { tallyOf } from '../../core/metrics/tally.ts';
import type { ContactItem } from '../../core/pipeline/stores.ts';
import { call } from '../fixtures/contact-records.ts';
import { exportedRecord } from '../fixtures/exported-record.ts';
import { randomRecord, randomShape } from '../fixtures/random-contacts.ts';

const settings = { timeZone: 'Australia/Lord_Howe', contactTypeAttribute: 'contactType' };
const tally = randomShape.map((shape) => tallyOf(randomRecord('c', shape, 60), settings));
const itemOf = (record: ContactRecord): ContactItem => ({
  contactId: record.ContactId,
  version: 'v1',
  revision: 3,
  tally: tallyOf(record, settings),
  journal: [],
  record,
});

test('a tally comes back as it was', () => {
  fc.assert(
    fc.property(tally, (one) => {
      expect(decodeTally(encodeTally(one))).toEqual(one);
    }),
    { numRuns: 500 },
  );
});

test('a tally of another layout is not misread', () => {
  const text = encodeTally(tallyOf(call(), settings)).replace(/^\[1,/, '[2,');
  expect(() => decodeTally(text)).toThrow('tally layout 2 is unknown');
});

test('a record comes back as it was, with fields and signs of any kind', () => {
  const extra = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(extra, fc.string({ unit: 'grapheme' }), (fields, text) => {
      const record = { ...exportedRecord, ...fields, Attributes: { text } };
      const { dictionary, deflated } = encodeRecord(record as unknown as ContactRecord);
      expect(decodeRecord(dictionary, deflated)).toEqual(JSON.parse(JSON.stringify(record)));
    }),
  );
});

test('a stored record takes less than half of its JSON', () => {
  const { deflated } = encodeRecord(exportedRecord as unknown as ContactRecord);
  expect(deflated.byteLength).toBeLessThan(JSON.stringify(exportedRecord).length / 2);
});

test('a record of an unknown dictionary is not misread', () => {
  expect(() => decodeRecord(99, new Uint8Array())).toThrow('record dictionary 99 is unknown');
});

test('a contact comes back with its journal', () => {
  fc.assert(
    fc.property(tally, tally, tally, fc.boolean(), (older, newer, newest, isFirst) => {
      const item: ContactItem = {
        ...itemOf(call()),
        tally: newest,
        journal: [
          {
            shard: 'shardId-000000000001',
            sequence: '1',
            minus: isFirst ? null : older,
            plus: newer,
          },
          { shard: 'shardId-000000000002', sequence: '2', minus: newer, plus: newest },
        ],
      };
      expect(loadContact(storeContact(item, 1))).toEqual(item);
    }),
  );
});

test('a contact stands in the sparse indexes only when it ended on another day in UTC', () => {
  const initiated = Date.parse('2026-03-02T23:50:00Z') / 1000;
  const late = storeContact(
    itemOf(call({ initiated, waitSeconds: 300, interactionSeconds: 900 })),
    1,
  );
  expect(late).toMatchObject({
    queueDay: 'sales|2026-03-03',
    endedAt: '2026-03-03T00:10:10Z',
    enqueueDay: 'sales|2026-03-02',
    enqueuedAt: '2026-03-02T23:50:10Z',
    answerDay: 'sales|2026-03-02',
    answeredAt: '2026-03-02T23:55:10Z',
    agentId: 'ana',
    startedAt: '2026-03-02T23:50:00Z',
  });
  const usual = storeContact(itemOf(call()), 1);
  for (const name of ['enqueueDay', 'enqueuedAt', 'answerDay', 'answeredAt'])
    expect(usual).not.toHaveProperty(name);
});

test('an address is found by its key and can’t be read from it', () => {
  const stored = storeContact(itemOf(call({ customer: '+34600000001' })), 1);
  expect(stored.customerId).toBe(customerKey('+34600000001'));
  expect(stored.customerId).not.toContain('600000001');
  expect(customerKey('+34600000002')).not.toBe(stored.customerId);
});

test('versions sort by time, then by digest; sequences as the stream has them', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const early = versionOf('2026-03-02T09:59:59Z', bytes('b'));
  const late = versionOf('2026-03-02T10:00:00Z', bytes('a'));
  expect(early < late).toBe(true);
  // The same instant, however it is written.
  expect(versionOf('2026-03-02T11:00:00+01:00', bytes('a'))).toBe(late);
  expect(versionOf('2026-03-02T10:00:00Z', bytes('b'))).not.toBe(late);
  const sequence = (sequenceNumber: string) =>
    sequenceOf({
      eventID: 's:1',
      kinesis: { sequenceNumber, partitionKey: 'k', data: '', approximateArrivalTimestamp: 0 },
    });
  expect(sequence('9') < sequence('10')).toBe(true);
  expect(sequence('10')).toHaveLength(56);
});
