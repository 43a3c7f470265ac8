import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinLearned,
  type Learned,
  learnedAt,
  learnedOf,
  newestSightings,
  nothingLearned,
} from '../../../core/customer/learned.ts';
import { call } from '../../fixtures/contact-records.ts';

const at = 1_772_442_000;
const line = '+34600000001';

describe('what a record tells', () => {
  const told = (more: object, customer: string | null = line) =>
    Object.fromEntries(learnedOf(call({ id: 'a', initiated: at, customer, more })));

  test('a call without language or customer tells nothing', () => {
    expect(told({})).toEqual({});
  });

  test('the language of the line', () => {
    expect(told({ Attributes: { language: 'ro' } })).toEqual({
      [line]: { ...nothingLearned, language: { value: 'ro', at } },
    });
    expect(told({ Attributes: { language: 'xx' } })).toEqual({});
  });

  test('who was identified on which line, both ways', () => {
    const identified = { Attributes: { identified: 'yes', customerId: 'C-7' } };
    const both = {
      'C-7': { ...nothingLearned, addresses: { [line]: at } },
      [line]: { ...nothingLearned, customerIds: { 'C-7': at } },
    };
    expect(told(identified)).toEqual(both);
    expect(told({ CustomerId: 'C-7' })).toEqual(both);
  });

  test('not who only claimed to be somebody, and no withheld line', () => {
    expect(told({ Attributes: { identified: 'no', customerId: 'C-7' } })).toEqual({});
    expect(told({ CustomerId: 'C-7' }, 'anonymous')).toEqual({});
  });
});

const name = fc.constantFrom(...'abcdefghijklmnop');
const sightings = fc.dictionary(name, fc.nat(20), { maxKeys: 12 });
const account: fc.Arbitrary<Learned> = fc
  .record({
    language: fc.option(
      fc.record({ value: fc.constantFrom('en', 'es', 'it', 'ro'), at: fc.nat(20) }),
    ),
    addresses: sightings,
    customerIds: sightings,
  })
  .map((one) => joinLearned(nothingLearned, one as Learned));

describe('what accounts come to', () => {
  test('is the same in any order and grouping', () => {
    fc.assert(
      fc.property(account, account, account, (a, b, c) => {
        expect(joinLearned(a, b)).toEqual(joinLearned(b, a));
        expect(joinLearned(joinLearned(a, b), c)).toEqual(joinLearned(a, joinLearned(b, c)));
      }),
    );
  });

  test('is the same however often one is repeated', () => {
    fc.assert(
      fc.property(account, account, (a, b) => {
        const all = joinLearned(a, b);
        expect(joinLearned(all, a)).toEqual(all);
        expect(joinLearned(all, all)).toEqual(all);
      }),
    );
  });

  test('is the latest of each, and no more than is worth keeping', () => {
    const addresses = (from: number) =>
      Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`+${from + n}`, from + n]));
    const joined = joinLearned(
      { ...nothingLearned, addresses: addresses(100), language: { value: 'es', at: 5 } },
      { ...nothingLearned, addresses: addresses(104), language: { value: 'it', at: 4 } },
    );
    expect(joined.language).toEqual({ value: 'es', at: 5 });
    expect(newestSightings(joined.addresses).map(([, seen]) => seen)).toEqual([
      111, 110, 109, 108, 107, 106, 105, 104, 103, 102,
    ]);
    expect(learnedAt(joined)).toBe(111);
    expect(learnedAt(nothingLearned)).toBe(0);
  });
});
