import { expect, test } from 'vitest';
import { positionOf } from '../../../../core/flow/lint/position-of.ts';

test('points at the block’s identifier, counted from 1', () => {
  const text = '{\n  "Actions": [\r\n    {"Type": "Wait", "Identifier" : "a.b"}]}';
  expect(positionOf(text, 'a.b')).toEqual({ line: 3, column: 22 });
});

test('finds a block of the old export format', () => {
  expect(positionOf('{"modules":[{"id":"one"}]}', 'one')).toEqual({ line: 1, column: 14 });
});

test('is not misled by branches, or by names that look like patterns', () => {
  expect(positionOf('{"NextAction": "a"}', 'a')).toBeNull();
  expect(positionOf('{"Identifier": "axb"}', 'a.b')).toBeNull();
  expect(positionOf(JSON.stringify({ Identifier: 'say "hi"\\' }), 'say "hi"\\')).not.toBeNull();
});
