import { describe, expect, test } from 'vitest';
import { callerIdentity } from '../../../core/customer/caller-identity.ts';

const origin = { customerNumber: null, customerId: null, address: null };

describe('who a call is from', () => {
  test('the line, when nothing else is known', () => {
    expect(callerIdentity({ ...origin, address: '+34600000001' })).toEqual({
      customerId: null,
      address: '+34600000001',
    });
  });

  test('the id that the contact carries, with its line', () => {
    expect(callerIdentity({ ...origin, customerId: 'C-7', address: '+34600000001' })).toEqual({
      customerId: 'C-7',
      address: '+34600000001',
    });
  });

  test('a keyed-in number stands alone: the line may be anybody’s', () => {
    const given = { customerNumber: ' 4711 ', customerId: 'C-7', address: '+34600000001' };
    expect(callerIdentity(given)).toEqual({ customerId: '4711', address: null });
  });

  test.each(['anonymous', 'Restricted', 'UNAVAILABLE', '+266696687', '', '  '])(
    'a withheld number names nobody: %s',
    (address) => expect(callerIdentity({ ...origin, address })).toBeNull(),
  );

  test('an empty customer number is none', () => {
    expect(
      callerIdentity({ ...origin, customerNumber: '', address: '+34600000001' })?.address,
    ).toBe('+34600000001');
  });
});
