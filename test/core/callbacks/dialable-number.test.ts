import { expect, test } from 'vitest';
import { dialableNumber } from '../../../core/callbacks/dialable-number.ts';

test.each([
  ['+34600000001', '+34600000001'],
  ['+34 600-00.00 (01)', '+34600000001'],
  ['+123456789012345', '+123456789012345'],
  ['+1234567890123456', null],
  ['+290223', null],
  ['34600000001', null],
  ['600000001', null],
  ['0034600000001', null],
  ['+0600000001', null],
  ['anonymous', null],
  ['+266696687', null],
  ['', null],
  ['+34910000001', null],
])('%s is dialled as %s', (written, dialled) => {
  expect(dialableNumber(written, ['+34910000001'])).toBe(dialled);
});
