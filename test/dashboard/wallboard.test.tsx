// @vitest-environment happy-dom
import { cleanup, configure, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { calm, openBoard } from './board/open-board.tsx';
import { alertList, someAlert } from './board/some-alert.ts';
import { metricsWith, today } from './fixture.ts';
import { agentRow, morning, queueRow } from './live/live-world.ts';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const rows = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent, dataset }) => [textContent, dataset.status ?? dataset.severity]);

test('without trouble the wall says how the day stands, with each queue', async () => {
  const queue = today.queues[0] as (typeof today.queues)[number];
  const sales = {
    ...queue,
    queue: 'q1',
    name: 'Sales',
    metrics: metricsWith({ serviceLevel: 0.4 }),
  };
  const body = { ...today, queues: [queue, sales] };
  await openBoard({ ...calm(), '/api/today': { body } }, '/wallboard');
  const words =
    'Nobody waits now. Abandonment rate 12%, goal below 5%. Service level 75%, goal 80%.';
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByText(/All calm/)).toBeNull();
  const levels = screen.getByRole('list', { name: 'Service level today' });
  expect(rows(levels)).toEqual([
    ['Sales40%', 'serious'],
    ['Billing75%', 'onTarget'],
  ]);
});

test('the time of day stands on the wall', async () => {
  await openBoard(calm(), '/wallboard');
  expect((await screen.findByRole('time')).textContent).toMatch(/^\d\d:\d\d$/);
});

test('queues, alerts and agents in trouble stand on the wall, the worst first; waiting is judged alone', async () => {
  const stuck = agentRow('a2', { activity: 'missed', activitySince: morning - 60 });
  const answers = calm({ queues: [queueRow('q1', 0)], agents: [stuck] });
  await openBoard({ ...answers, '/api/alerts': alertList(someAlert()) }, '/wallboard');
  await screen.findByText('Sales is full');
  const [alert, agents] = rows(screen.getByRole('list'));
  expect(alert?.[0]).toMatch(/^Sales is full9(Nov 22, )?11:00$/);
  expect(alert?.[1]).toBe('serious');
  expect(agents).toEqual(['Agents1 stuck', 'warning']);
  const waiting = screen.getByText('Waiting').closest('.wall-figure') as HTMLElement;
  expect(waiting.dataset.status).toBe('onTarget');
});
