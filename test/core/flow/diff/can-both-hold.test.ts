import { expect, test } from 'vitest';
import { canBothHold } from '../../../../core/flow/diff/can-both-hold.ts';

const condition = (text: string) => {
  const [Operator = '', ...Operands] = text.split(' ');
  return { Operator, Operands };
};

test.each([
  ['Equals 1', 'Equals 2', false],
  ['Equals 1', 'Equals 1', true],
  ['Equals 1', 'Equals $.Attributes.x', true],
  ['Equals 12', 'TextStartsWith 1', true],
  ['Equals 12', 'TextStartsWith 2', false],
  ['Equals 12', 'TextEndsWith 2', true],
  ['Equals 12', 'TextContains 3', false],
  ['Equals 12', 'NumberGreaterThan 12', false],
  ['Equals 12', 'NumberGreaterOrEqualTo 12', true],
  ['Equals twelve', 'NumberLessThan 100', false],
  ['NumberLessThan 5', 'NumberLessThan 7', true],
  ['NumberLessThan 5', 'NumberGreaterThan 5', false],
  ['NumberLessOrEqualTo 5', 'NumberGreaterOrEqualTo 5', true],
  ['NumberLessThan 5', 'NumberGreaterOrEqualTo 5', false],
  ['NumberLessThan 5', 'NumberGreaterThan 4', true],
  ['TextStartsWith ab', 'TextStartsWith a', true],
  ['TextStartsWith ab', 'TextStartsWith b', false],
  ['TextEndsWith ab', 'TextEndsWith b', true],
  ['TextEndsWith ab', 'TextEndsWith a', false],
  ['TextStartsWith a', 'TextEndsWith z', true],
  ['TextContains a', 'TextContains z', true],
  ['TextStartsWith 1', 'NumberLessThan 5', true],
  ['KeyExists a', 'Equals 1', true],
  ['Equals 1 2', 'Equals 3', true],
])('%s and %s: %s', (one, other, expected) => {
  expect(canBothHold(condition(one), condition(other))).toBe(expected);
  expect(canBothHold(condition(other), condition(one))).toBe(expected);
});
