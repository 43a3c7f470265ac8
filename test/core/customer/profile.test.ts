import { expect, test } from 'vitest';
import { profileSchema } from '../../../core/customer/profile.ts';

test('an id is enough', () => {
  expect(profileSchema.parse({ customerId: 'C-7' })).toEqual({ customerId: 'C-7', numbers: [] });
});

test.each([
  ['no id', { name: 'Ana' }],
  ['a number that is not E.164', { customerId: 'C-7', numbers: ['600 000 001'] }],
  ['a language that the center cannot speak', { customerId: 'C-7', language: 'fr' }],
  ['a field that nobody knows', { customerId: 'C-7', mood: 'good' }],
])('%s is refused', (_, profile) => {
  expect(profileSchema.safeParse(profile).success).toBe(false);
});
