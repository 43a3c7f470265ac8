import { describe, expect, test } from 'vitest';
import { contactsTable } from '../../adapters/dynamodb/tables.ts';
import { itemSize } from '../../bench/units/item-size.ts';
import { indexUnits, readUnits, writeUnits } from '../../bench/units/units.ts';

/*
 * Rules and examples of the DynamoDB developer guide: "DynamoDB item sizes and formats", "DynamoDB read and write
 * operations" and "Using Global Secondary Indexes in DynamoDB".
 */

describe('item size', () => {
  test('an attribute is its name and its value in UTF-8', () => {
    // The guide's example: "shirt-color" (11 bytes) and "R" (1 byte); "shirt-size" (10) and "M" (1).
    expect(itemSize({ 'shirt-color': 'R', 'shirt-size': 'M' })).toBe(23);
    expect(itemSize({ a: 'ñ' })).toBe(3);
  });

  test.each([
    [27, 2],
    [-27, 3],
    [461, 3],
    [1_000, 2],
    [0.05, 2],
    [1_774_746_000, 5],
    [0, 1],
  ])('the number %d takes %d bytes', (value, bytes) => {
    expect(itemSize({ n: value })).toBe(1 + bytes);
  });

  test('binary is its length, null and booleans a byte', () => {
    expect(itemSize({ b: new Uint8Array(100) })).toBe(101);
    expect(itemSize({ a: null, b: true })).toBe(4);
  });

  test('a list or map takes 3 bytes, and 1 more for each entry', () => {
    expect(itemSize({ l: [] })).toBe(1 + 3);
    expect(itemSize({ l: ['ab', 'c'] })).toBe(1 + 3 + 2 + 3);
    expect(itemSize({ m: { s: 'xyz' } })).toBe(1 + 3 + 1 + 4);
  });
});

const sized = (bytes: number) => ({ a: 'x'.repeat(bytes - 1) });

describe('write units', () => {
  test('one for each started kilobyte of the larger of both images', () => {
    expect(writeUnits(null, sized(1024))).toBe(1);
    expect(writeUnits(null, sized(1025))).toBe(2);
    expect(writeUnits(sized(3000), sized(100))).toBe(3);
    expect(writeUnits(null, null)).toBe(1);
  });

  const { byAgent } = contactsTable.indexes;
  const units = (before: object | null, after: object | null) =>
    indexUnits(
      contactsTable,
      byAgent as NonNullable<typeof byAgent>,
      before as Record<string, unknown> | null,
      after as Record<string, unknown> | null,
    );
  const contact = { contactId: 'c', agentId: 'ana', endedAt: '1', tally: 't', revision: 1 };

  test('an index costs nothing while its entry stays, one write when it comes, changes or goes', () => {
    expect(units(null, { contactId: 'c' })).toBe(0);
    expect(units(null, contact)).toBe(1);
    expect(units(contact, { ...contact, revision: 2 })).toBe(0);
    expect(units(contact, { ...contact, tally: 'u' })).toBe(1);
    expect(units(contact, { contactId: 'c' })).toBe(1);
    expect(units(null, { ...contact, tally: 't'.repeat(1024) })).toBe(2);
  });

  test('and two when its key changes', () => {
    expect(units(contact, { ...contact, agentId: 'bea' })).toBe(2);
  });
});

test('read units: 4 KB together, half when eventually consistent', () => {
  expect(readUnits(4096, true)).toBe(1);
  expect(readUnits(4097, true)).toBe(2);
  expect(readUnits(4097, false)).toBe(1);
  expect(readUnits(0, false)).toBe(0.5);
});
