// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ClosureRow } from '../../../core/closure/wire.ts';
import { inForceOf } from '../../../dashboard/pages/board/use-in-force.ts';
import { queueRow } from '../live/live-world.ts';
import { calm, openBoard } from './open-board.tsx';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const now = Math.floor(Date.now() / 1000);
const closure = (given: Partial<ClosureRow>): ClosureRow => ({
  ...{ id: 'c1', kind: 'closure', queues: null, lines: null, from: '2026-11-22T09:00:00Z' },
  ...{ to: null, text: {}, by: 'luis', state: 'standing', version: 1 },
  ...given,
});
const overflow = { queue: 'Billing', to: 'Support', open: true, by: 'luis', at: now };

test('an open overflow and a closure stand beside their queue and above the board', async () => {
  const closures = [
    closure({ id: 'c1', queues: ['Sales'] }),
    closure({ id: 'c2', kind: 'emergency', to: new Date((now + 3600) * 1000).toISOString() }),
    closure({ id: 'c3', queues: ['Billing'], state: 'planned' }),
  ];
  const queues = [
    { ...queueRow('q1', 0), name: 'Sales' },
    { ...queueRow('q2', 0), name: 'Billing' },
  ];
  await openBoard({
    ...calm({ queues }),
    '/api/closures': { body: { closures } },
    '/api/overflows': {
      body: { overflows: [overflow, { ...overflow, queue: 'Sales', open: false }] },
    },
  });
  const line = await screen.findByRole('region', { name: 'In force' });
  await waitFor(() =>
    expect(line.textContent).toMatch(
      /^Sales: closed until somebody ends it · The whole center: message to callers until .*\d\d:\d\d · Billing: overflows to Support since \d\d:\d\d/,
    ),
  );
  expect(within(line).getByRole('link').getAttribute('href')).toBe('/closures');
  const table = await screen.findByRole('grid', { name: 'Queues now' });
  const rowOf = (name: string) => within(table).getByText(name).closest('tr')?.textContent;
  expect(rowOf('Billing')).toMatch(/^Billingoverflows to Support since \d\d:\d\d/);
  expect(rowOf('Sales')).toMatch(/^Salesclosed until somebody ends it/);
  expect(rowOf('Sales')).not.toContain('overflows');
});

test.each([
  ['the whole center', closure({}), true],
  ['the queue', closure({ queues: ['Sales', 'Billing'] }), true],
  ['another queue', closure({ queues: ['Sales'] }), false],
  ['one line alone', closure({ lines: ['+34910000000'] }), false],
  ['a message', closure({ kind: 'emergency' }), false],
])('a closure of %s closes Billing: %#', (_, one, closes) => {
  const found = inForceOf({ closures: [one], overflows: [] }, 'Billing');
  expect(found).toEqual({ closure: closes ? one : null, overflow: null });
});
