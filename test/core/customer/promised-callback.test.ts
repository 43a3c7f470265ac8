import { expect, test } from 'vitest';
import type { Callback } from '../../../core/callbacks/callback.ts';
import type { CallbackStore } from '../../../core/callbacks/callback-desk.ts';
import { promisedCallback } from '../../../core/customer/promised-callback.ts';
import center from '../../fixtures/center.ts';

const callback = (id: string, more: Partial<Callback>) =>
  ({ id, state: 'scheduled', slot: null, lookAt: 0, closed: null, ...more }) as Callback;

const promised = (callbacks: Callback[], customers: Record<string, string[]>) => {
  const store = {
    customer: async (number: string) => {
      const ids = customers[number];
      return (
        ids && { value: Object.fromEntries(ids.map((id) => [`reason-${id}`, id])), version: 1 }
      );
    },
    callback: async (id: string) => {
      const value = callbacks.find((one) => one.id === id);
      return value && { value, version: 1 };
    },
  } as unknown as CallbackStore;
  return promisedCallback({ store, config: center });
};

const lines = (numbers: string[]) => ({ customerId: null, numbers });

test('of several numbers, the one that is due first', async () => {
  const callbacks = [callback('a', { lookAt: 200 }), callback('b', { lookAt: 100 })];
  const find = promised(callbacks, { '+34600000001': ['a'], '+34600000002': ['b'] });
  expect(await find(lines(['+34600000001', '+34600000002']))).toEqual({ at: 100 });
  expect(await find(lines(['+34600000001']))).toEqual({ at: 200 });
});

test('one in a queue has no time yet', async () => {
  const find = promised([callback('a', { state: 'queued', lookAt: 5 })], { '+34600000001': ['a'] });
  expect(await find(lines(['+34600000001']))).toEqual({ at: null });
});

test('none for closed ones, unknown numbers and what is no number', async () => {
  const closed = { at: 1, ending: 'reached' as const };
  const find = promised([callback('a', { closed })], { '+34600000001': ['a'] });
  expect(await find(lines(['+34600000001', '+34600000009', 'sip:ana']))).toBeUndefined();
  expect(await find(lines([]))).toBeUndefined();
});
