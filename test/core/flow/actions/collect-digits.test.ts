import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  collectDigits,
  type Entry,
  type EntryRules,
} from '../../../../core/flow/actions/collect-digits.ts';

const keys = fc.string({ unit: fc.constantFrom(...'0123456789*#'), maxLength: 20 });
const rules: fc.Arbitrary<EntryRules> = fc.record({
  terminator: fc.constantFrom('#', '##', '##*', '99'),
  maximum: fc.option(fc.integer({ min: 1, max: 12 })),
  cancels: fc.boolean(),
});

/** The entry when the keys come one portion after the other. */
function inPortions(portions: string[], with_: EntryRules): Entry {
  let entry: Entry = { text: '', complete: false, rest: '' };
  for (const portion of portions)
    entry = entry.complete
      ? { ...entry, rest: entry.rest + portion }
      : collectDigits(entry.text, portion, with_);
  return entry;
}

test('in which portions the keys come makes no difference', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 5 }), rules, (portions, with_) => {
      expect(inPortions(portions, with_)).toEqual(collectDigits('', portions.join(''), with_));
    }),
  );
});

test('an entry is never longer than its maximum', () => {
  fc.assert(
    fc.property(keys, rules, (typed, with_) => {
      const { text } = collectDigits('', typed, with_);
      expect(text.length).toBeLessThanOrEqual(with_.maximum ?? Number.POSITIVE_INFINITY);
    }),
  );
});

test('no key is lost where star cancels nothing', () => {
  fc.assert(
    fc.property(keys, rules, (typed, with_) => {
      const { text, rest } = collectDigits('', typed, { ...with_, cancels: false });
      expect([text + rest, text + with_.terminator + rest]).toContain(typed);
    }),
  );
});
