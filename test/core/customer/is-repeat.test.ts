import { expect, test } from 'vitest';
import { isRepeat } from '../../../core/customer/is-repeat.ts';

const day = 86_400;
const now = Date.parse('2026-03-10T09:00:00Z') / 1000;
const contact = (startedAt: number, begun = true) => ({
  contactId: 'c',
  startedAt,
  begun,
  channel: 'VOICE',
  contactType: null,
  queueId: null,
});

test.each([
  ['a week ago to the second', now - 7 * day, true, true],
  ['a second more than a week ago', now - 7 * day - 1, true, false],
  ['a callback of yesterday, which the customer did not begin', now - day, false, false],
  ['this very moment', now, true, false],
])('%s', (_, startedAt, begun, repeat) => {
  expect(isRepeat([contact(startedAt, begun)], now, 7)).toBe(repeat);
});
