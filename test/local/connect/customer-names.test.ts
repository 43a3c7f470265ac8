import { expect, test } from 'vitest';
import { nothingLearned } from '../../../core/customer/learned.ts';
import { customerNames } from '../../../local/connect/pages/customer-names.ts';

const ana = { customerId: 'C-7', numbers: ['+34600000001'] };
const profiles = {
  read: async (id: string) => (id === 'C-7' ? ana : undefined),
  readByLine: async (line: string) => (line === '+34600000001' ? ana : undefined),
  learned: async (name: string) =>
    name === 'C-7' ? { ...nothingLearned, addresses: { '+34600000002': 5 } } : undefined,
};
const names = (address: string | null, attributes: Record<string, string> = {}) => {
  const customer = address === null ? null : { Address: address, Type: 'TELEPHONE_NUMBER' };
  return customerNames({ customer, attributes }, profiles);
};

test('a known line leads to its customer and to their other lines', async () => {
  expect(await names('+34600000001')).toEqual(['C-7', '+34600000001', '+34600000002']);
});

test('so does a customer who was identified, whatever line they call from', async () => {
  expect(await names('+34600000009', { customerId: 'C-7' })).toEqual([
    ...['C-7', '+34600000009', '+34600000001', '+34600000002'],
  ]);
});

test('of others there is their line alone, or nothing', async () => {
  expect(await names('+34600000009')).toEqual(['+34600000009']);
  expect(await names('+34600000009', { customerId: 'C-8' })).toEqual(['C-8', '+34600000009']);
  expect(await names(null)).toEqual([]);
});
