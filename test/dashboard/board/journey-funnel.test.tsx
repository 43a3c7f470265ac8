// @vitest-environment happy-dom
import { cleanup, configure, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { today } from '../fixture.ts';
import { calm, openBoard } from './open-board.tsx';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const task = (name: string, counts: { finished: number; left: number; unfinished: number }) => ({
  ...{ task: name, ...counts, entered: counts.finished + counts.left + counts.unfinished },
  ...{ rate: 0.5, interval: null, days: [] },
});

test('where most were lost comes first, why they left is what the page says, and a task leads there', async () => {
  await openBoard({
    ...calm(),
    '/api/self-service': {
      body: {
        ...{ timeZone: 'Europe/Madrid', truncated: false, visits: [], visitsTruncated: false },
        contacts: { all: 9, solved: 3, queued: 4, ended: 2, rate: 1 / 3, interval: null },
        tasks: [
          task('hours', { finished: 3, left: 0, unfinished: 0 }),
          task('identify', { finished: 1, left: 4, unfinished: 1 }),
        ],
        exits: [
          { task: 'identify', reason: 'no-number', contacts: 2 },
          { task: 'identify', reason: null, contacts: 1 },
        ],
      },
    },
  });
  const table = within(await screen.findByRole('grid', { name: /where callers leave/ }));
  const first = (await table.findByRole('link', { name: 'identify' })).closest('tr');
  expect(first).toBe(table.getAllByRole('row')[1]);
  expect(first?.textContent).toContain('no-number 2');
  expect(table.getByRole('link', { name: 'identify' }).getAttribute('href')).toBe(
    `/history/self-service?from=${today.day}&to=${today.day}`,
  );
});
