import { describe, expect, test } from 'vitest';
import { type OrderBook, readOrderNumber } from '../../../core/examples/order.ts';
import { orderAnswer } from '../../../core/examples/order-answer.ts';
import { requestReset } from '../../../core/examples/request-reset.ts';

describe('an order', () => {
  const orders: OrderBook = {
    find: async (number) =>
      number === '100200' ? { number, status: 'shipped', expected: '2026-11-24' } : undefined,
  };
  const none = { found: 'no', status: '', hasExpected: 'no', expected: '' };

  test('is told by its number, however it was keyed in', async () => {
    const found = { found: 'yes', status: 'shipped', hasExpected: 'yes', expected: '2026-11-24' };
    expect(await orderAnswer('100200', orders)).toEqual(found);
    expect(await orderAnswer('100-200 #', orders)).toEqual(found);
  });

  test.each(['100201', '', '12', 'one hundred', '1'.repeat(21)])('%s is none', async (number) => {
    expect(await orderAnswer(number, orders)).toEqual(none);
  });

  test('without a day when nobody knows it', async () => {
    const cancelled: OrderBook = { find: async (number) => ({ number, status: 'cancelled' }) };
    expect(await orderAnswer('555', cancelled)).toEqual({
      ...{ found: 'yes', status: 'cancelled', hasExpected: 'no', expected: '' },
    });
  });

  test('a number is digits', () => {
    expect(readOrderNumber('4 5 6*')).toBe('456');
    expect(readOrderNumber('45a')).toBeNull();
  });
});

describe('a reset', () => {
  const ask = async (customerId: string) => {
    const noted: string[] = [];
    const requests = {
      request: async (one: { customerId: string }) => void noted.push(one.customerId),
    };
    const isCustomer = async (id: string) => id === 'C-7';
    const requested = await requestReset(
      { customerId, contactId: 'c1', at: 0 },
      { isCustomer, requests },
    );
    return { requested, noted };
  };

  test('is requested for a customer', async () => {
    expect(await ask('C-7')).toEqual({ requested: true, noted: ['C-7'] });
  });

  test.each(['C-8', ''])('is not for anybody else: %s', async (customerId) => {
    expect(await ask(customerId)).toEqual({ requested: false, noted: [] });
  });
});
