import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../../core/flow/parse/find-json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const pretty = fc.json({ maxDepth: 3 }).map((text) => JSON.stringify(JSON.parse(text), null, 1));

test('it finds a fault exactly where JSON.parse refuses', () => {
  const signs = fc.constantFrom(
    '"',
    ',',
    '{',
    ']',
    ':',
    '\\',
    'u',
    '\n',
    '\u0001',
    '\u007f',
    '0',
    '-',
    '',
  );
  fc.assert(
    fc.property(pretty, fc.nat(), signs, (text, at, sign) => {
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + sign + text.slice(place + 1);
      expect(findJsonFault(changed) === null).toBe(isJson(changed));
    }),
    { numRuns: 2000 },
  );
});

test('an object or list that is cut off anywhere is truncated, at its end', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, at) => {
      const text = JSON.stringify(value);
      const cut = text.slice(0, 1 + (at % (text.length - 1)));
      expect(findJsonFault(cut)?.truncated).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('everything before the fault can be the beginning of JSON', () => {
  expect(findJsonFault('{"a": [1, 2,, 3]}')).toEqual({
    ...{ offset: 12, truncated: false, expected: 'a value' },
  });
  expect(findJsonFault('{"a" 1}')).toEqual({ offset: 5, truncated: false, expected: 'a colon' });
});

test('depth is no trouble', () => {
  const depth = 100_000;
  expect(findJsonFault('['.repeat(depth))).toMatchObject({ offset: depth, truncated: true });
});
