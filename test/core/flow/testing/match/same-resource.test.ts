import { expect, test } from 'vitest';
import { sameFunction } from '../../../../../core/flow/testing/match/same-resource.ts';

const arn = 'arn:aws:lambda:us-west-2:123456789012:function:look-up';

test.each([
  [arn, arn, true],
  ['look-up', arn, true],
  [arn, `${arn}:live`, true],
  [`${arn}:live`, arn, false],
  [arn, arn.replace('123456789012', '210987654321'), false],
  // A template whose placeholders were never filled in still names one function.
  ['arn:aws:lambda<REGION>:<NAME>', 'arn:aws:lambda<REGION>:<NAME>', true],
  ['', '', false],
])('a function “%s” and “%s”: %s', (expected, actual, same) => {
  expect(sameFunction(expected, actual)).toBe(same);
});
