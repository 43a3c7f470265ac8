import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText } from '../../../../core/flow/draw/fit-text.ts';

test.each([
  ['what fits stays', 'queue', 5, 1, ['queue']],
  ['what doesn’t ends in an ellipsis', 'queues', 5, 1, ['queu…']],
  ['lines end at blanks', 'press one or two', 10, 2, ['press one', 'or two']],
  ['a long word is broken', 'abcdefghij', 6, 2, ['abcdef', 'ghij']],
  ['wide characters take the room of two', '日本語', 4, 1, ['日…']],
  ['nothing is no line', '', 5, 2, []],
] as const)('%s', (_, text, width, lines, expected) => {
  expect(fitText(text, width, lines)).toEqual(expected);
});

test('never more lines or letters than there is room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 20 }), (text, width) => {
      const lines = fitText(text, width, 2);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
    }),
  );
});
