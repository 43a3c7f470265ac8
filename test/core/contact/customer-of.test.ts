import { expect, test } from 'vitest';
import { customerOf } from '../../../core/contact/contact-facts.ts';
import { call } from '../../fixtures/contact-records.ts';

test.each([
  ['an address', { customer: '+15550123' }, '+15550123'],
  ['a CRM id before the address', { more: { CustomerId: 'crm-7' } }, 'crm-7'],
  ['the address where the CRM id is empty', { more: { CustomerId: '' } }, '+15550100'],
  ['nobody where the number is withheld', { customer: 'Anonymous' }, null],
  ['nobody where a carrier spells it in digits', { customer: '+266696687' }, null],
  ['nobody after erasure', { customer: null }, null],
])('a customer is %s', (_, shape, expected) => {
  expect(customerOf(call(shape))).toBe(expected);
});
