import { expect, test } from 'vitest';
import {
  parseContactRecord,
  readContactRecord,
} from '../../../core/contact/parse-contact-record.ts';
import { exportedRecord, leastRecord } from '../../fixtures/exported-record.ts';
import { nestedFields } from './nested-fields.ts';

const parsed = (value: object) => {
  const result = parseContactRecord(JSON.stringify(value));
  if (!result.ok) throw new Error(`${result.problem.path}: ${result.problem.detail}`);
  return result.value;
};

test('a record as Connect exports it passes whole', () => {
  expect(parsed(exportedRecord)).toEqual(exportedRecord);
});

test('the least record passes: whatever else is absent', () => {
  expect(parsed(leastRecord)).toEqual(leastRecord);
});

test('every optional top-level field may be null', () => {
  const required = new Set(Object.keys(leastRecord));
  const nulls = Object.fromEntries(
    Object.keys(exportedRecord).map((key) => [
      key,
      required.has(key) ? leastRecord[key as keyof typeof leastRecord] : null,
    ]),
  );
  expect(parsed(nulls)).toEqual(nulls);
});

test.each(nestedFields)('%s', (_, fields) => {
  const record = { ...leastRecord, ...fields };
  expect(parsed(record)).toEqual(record);
});

test('fields and values that are not known yet pass and are kept, at every depth', () => {
  const record = {
    ...exportedRecord,
    Channel: 'HOLOGRAM',
    InitiationMethod: 'TELEPATHY',
    DisconnectReason: 'NOBODY_KNOWS',
    FieldOf2031: { Deep: [1, { Deeper: true }] },
    Queue: { ...exportedRecord.Queue, Mood: 'good' },
    Agent: { ...exportedRecord.Agent, RoutingProfile: { Name: 'x', Colour: 'blue' } },
    MediaStreams: [{ Type: 'SMELL', Intensity: 3 }],
  };
  expect(parsed(record)).toEqual(record);
});

const withAgent = (field: object) => ({ ...leastRecord, Agent: field });
const refused: [string, object, string][] = [
  ['no contact id', { ...leastRecord, ContactId: undefined }, 'ContactId'],
  ['an empty contact id', { ...leastRecord, ContactId: '' }, 'ContactId'],
  ['a contact id of 257 characters', { ...leastRecord, ContactId: 'x'.repeat(257) }, 'ContactId'],
  ['no channel', { ...leastRecord, Channel: null }, 'Channel'],
  ['no initiation', { ...leastRecord, InitiationTimestamp: null }, 'InitiationTimestamp'],
  ['no last update', { ...leastRecord, LastUpdateTimestamp: null }, 'LastUpdateTimestamp'],
  [
    'a timestamp that is no date',
    { ...leastRecord, DisconnectTimestamp: '2026-13-02T10:00:00Z' },
    'DisconnectTimestamp',
  ],
  [
    'a date without time',
    { ...leastRecord, DisconnectTimestamp: '2026-03-02' },
    'DisconnectTimestamp',
  ],
  ['a timestamp as a number', { ...leastRecord, DisconnectTimestamp: 1 }, 'DisconnectTimestamp'],
  [
    'a negative duration',
    withAgent({ AfterContactWorkDuration: -1 }),
    'Agent.AfterContactWorkDuration',
  ],
  [
    'a duration with a fraction',
    withAgent({ AgentInteractionDuration: 1.5 }),
    'Agent.AgentInteractionDuration',
  ],
  ['a duration as text', withAgent({ CustomerHoldDuration: '12' }), 'Agent.CustomerHoldDuration'],
  ['a list in place of an object', { ...leastRecord, Queue: [] }, 'Queue'],
  [
    'a wrong field in a list',
    { ...leastRecord, Recordings: [{}, { Location: 5 }] },
    'Recordings.1.Location',
  ],
  ['an attribute that is no text', { ...leastRecord, Attributes: { a: 1 } }, 'Attributes.a'],
];

test.each(refused)('%s is refused with its path', (_, record, path) => {
  expect(parseContactRecord(JSON.stringify(record))).toMatchObject({
    ok: false,
    problem: { code: 'field-invalid', path, detail: expect.stringMatching(/./) },
  });
});

test.each(['', '{', 'null,', '{"ContactId":"c"'])('%j is not JSON', (text) => {
  expect(parseContactRecord(text)).toMatchObject({
    ok: false,
    problem: { code: 'not-json', path: '' },
  });
});

test.each([null, 1, 'text', true, [], [leastRecord]])('%j is not a record', (value) => {
  expect(readContactRecord(value)).toMatchObject({
    ok: false,
    problem: { code: 'not-a-record', path: '' },
  });
});
