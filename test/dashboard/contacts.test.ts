import { expect, test } from 'vitest';
import { contactsCsv } from '../../dashboard/contact-list/contacts-csv.ts';
import { toCsv } from '../../dashboard/export/to-csv.ts';
import { contactsShown } from '../../dashboard/pages/contacts/contacts-query.ts';
import { center, contactRow, midnight } from './fixture.ts';

test('text that a spreadsheet would run is led by an apostrophe, numbers are not', () => {
  const csv = toCsv(['a'], [['=1+1'], ['+34'], ['-x'], ['@me'], [-5], ['plain'], [null]]);
  expect(csv.replace('\ufeff', '').split('\r\n')).toEqual([
    'a',
    "'=1+1",
    "'+34",
    "'-x",
    "'@me",
    '-5',
    'plain',
    '',
    '',
  ]);
});

test('separators, quotes and line breaks are quoted (RFC 4180)', () => {
  expect(toCsv(['a', 'b'], [['x,y', 'say "hi"\nthere']])).toBe(
    '\ufeffa,b\r\n"x,y","say ""hi""\nthere"\r\n',
  );
});

const names = {
  queue: () => 'Sales',
  agent: () => 'sales-01',
  contactType: () => 'fault',
  dialledNumber: () => '+34910000000',
};

test('contacts are exported with raw seconds and instants of the zone', () => {
  const [header, row] = contactsCsv([contactRow], 'Europe/Madrid', (name) => name, names)
    .replace('\ufeff', '')
    .split('\r\n');
  expect(header?.split(',')).not.toContain('counted');
  expect(row).toBe(
    'c-1,2026-11-22T00:00:00+01:00,2026-11-22T00:00:30+01:00,2026-11-22T00:00:42+01:00,' +
      '2026-11-22T00:04:02+01:00,Sales,sales-01,VOICE,INBOUND,fault,' +
      "'+34910000000,CUSTOMER_DISCONNECT,,12,200,false",
  );
});

test('contacts of a share say whether they count', () => {
  const rows = [
    { ...contactRow, counted: true },
    { ...contactRow, counted: false },
  ];
  const lines = contactsCsv(rows, 'UTC', (name) => name, names).split('\r\n');
  expect(lines.slice(0, 3).map((line) => line.split(',').at(-1))).toEqual([
    'counted',
    'true',
    'false',
  ]);
});

test('a list without a span is of today, in the center’s zone', () => {
  const shown = contactsShown(new URLSearchParams('timeZone=Nowhere'), center, '2026-11-22');
  expect(shown).toEqual({
    metric: null,
    span: { from: midnight, to: midnight + 86_400 },
    timeZone: 'Europe/Madrid',
    thresholdSeconds: null,
    atLeastSeconds: null,
    lessThanSeconds: null,
    whileBehind: false,
    scope: {},
  });
});

test('a list’s address is read as figures write it', () => {
  const search = new URLSearchParams(
    'metric=serviceLevel&from=-100&to=200&thresholdSeconds=45&atLeastSeconds=0&lessThanSeconds=5&queues=q1',
  );
  expect(contactsShown(search, center, '2026-11-22')).toMatchObject({
    metric: 'serviceLevel',
    span: { from: -100, to: 200 },
    thresholdSeconds: 45,
    atLeastSeconds: 0,
    lessThanSeconds: 5,
    scope: { queues: ['q1'] },
  });
});
