// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { metricsWith, today } from '../fixture.ts';
import { agentRow, morning, queueRow } from '../live/live-world.ts';
import { calm, openBoard } from './open-board.tsx';
import { alertList, someAlert } from './some-alert.ts';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const good = { ...today, totals: metricsWith({ serviceLevel: 0.9, abandonmentRate: 0.01 }) };
const quiet = { ...calm({ agents: [agentRow('a1')] }), '/api/today': { body: good } };
const situation = () => screen.findByRole('region', { name: 'What is wrong now' });
const spoken = async () => within(await situation()).getByRole('status').textContent;

test('all calm is said where nobody waits, no alert lasts and the day meets its goals', async () => {
  await openBoard(quiet);
  expect((await situation()).textContent).toContain('All calm: nobody waits too long.');
  expect(await spoken()).toBe('All calm: nobody waits too long.');
});

test('a day that misses its goals is not called calm', async () => {
  await openBoard(calm({ agents: [agentRow('a1')] }));
  const words =
    'Nobody waits now. Abandonment rate 12%, goal below 5%. Service level 75%, goal 80%.';
  expect((await situation()).textContent).toContain(words);
  expect(await spoken()).toBe(words);
  expect(screen.queryByText(/All calm/)).toBeNull();
});

test('somebody who waits a moment is no trouble, but not nobody', async () => {
  const agents = { ...queueRow('q1', 0).agents, online: 2, staffed: 2 };
  const waits = { ...queueRow('q1', 1), oldestAt: Date.now() / 1000, agents };
  await openBoard(calm({ queues: [waits] }));
  expect((await situation()).textContent).toContain('Nobody waits too long. Abandonment rate 12%');
});

test('alerts that last are named, with since when, and lead to their page', async () => {
  await openBoard({ ...quiet, '/api/alerts': alertList(someAlert()) });
  const region = await situation();
  expect(region.textContent).toMatch(/Sales is full: 9, since (Nov 22, )?11:00\. See the alert\./);
  const link = within(region).getByRole('link', { name: 'See the alert. Sales is full' });
  expect(link.getAttribute('href')).toBe('/alerts');
  expect(await spoken()).toBe('In trouble: Sales is full');
});

test('an alert that somebody looks after is none', async () => {
  const acknowledged = { by: 'luis', at: morning, note: '' };
  await openBoard({ ...quiet, '/api/alerts': alertList(someAlert({ acknowledged })) });
  expect((await situation()).textContent).toContain('All calm');
});

test('as long as alerts are unknown nothing is called calm', async () => {
  await openBoard({ ...quiet, '/api/alerts': 'down' });
  expect(await screen.findByText('Not known: figures of this moment are missing.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/All calm/)).toBeNull());
});
