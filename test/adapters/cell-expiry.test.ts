import { expect, test } from 'vitest';
import { cellExpiry } from '../../adapters/dynamodb/cell-expiry.ts';

test('a quarter hour goes after its days', () => {
  const now = Date.now() / 1000;
  const expiry = cellExpiry('center|VOICE|quarter|2026-03-02T09:00Z', 10);
  expect(Math.abs((expiry ?? 0) - (now + 864_000))).toBeLessThan(5);
});

test('a day stays, whatever its key is called', () => {
  expect(cellExpiry('contactType|quarter|day|2026-03-02', 10)).toBeUndefined();
});
