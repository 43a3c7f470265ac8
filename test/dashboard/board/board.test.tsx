// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { LiveContactRow } from '../../../core/live/wire.ts';
import { today } from '../fixture.ts';
import { agentRow, morning, queueRow } from '../live/live-world.ts';
import { calm, openBoard } from './open-board.tsx';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const linkNamed = (name: RegExp) => screen.findByRole('link', { name });
const tableNamed = (name: string) => screen.findByRole('grid', { name });
const situation = () => screen.findByRole('region', { name: 'What is wrong now' });
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent ?? '');

test('each figure of the day has its status in words and leads to its contacts', async () => {
  await openBoard(calm());
  const level = await linkNamed(/^75%, Service level$/);
  expect(level.getAttribute('href')).toBe(
    '/contacts?metric=serviceLevel&from=1795302000&to=1795388400&thresholdSeconds=20&timeZone=Europe%2FMadrid',
  );
  // Billing has another threshold.
  expect(screen.getByRole('button', { name: 'all queues at 20s' })).toBeTruthy();
  expect(document.body.textContent).toMatch(/all queues at 20s Warning/);
  expect(screen.getByText('Warning')).toBeTruthy();
  expect(screen.getByText('Serious')).toBeTruthy();
  expect((await linkNamed(/^1,234, Arrivals$/)).textContent).toBe('1,234');
  expect(document.title).toBe('Today · Test center');
});

test('a queue stands against its own target, few contacts are marked', async () => {
  await openBoard(calm());
  const table = await tableNamed('Queues');
  const level = within(table).getByRole('link', { name: '75%, Service level, Billing' });
  expect(level.getAttribute('href')).toContain('thresholdSeconds=45');
  const row = level.closest('tr') as HTMLElement;
  expect(within(row).getByText('On target')).toBeTruthy();
  expect(within(row).getByText('goal 70% or more within 45s')).toBeTruthy();
  expect(within(row).getByText('only 4 contacts')).toBeTruthy();
});

test('what is wrong comes first: in words, and in the tables', async () => {
  const oldestAt = morning - 250;
  const agents = { ...queueRow('q2', 0).agents, online: 5, staffed: 3, nonProductive: 2 };
  const billing = { ...queueRow('q2', 7), name: 'Billing', oldestAt, agents };
  await openBoard(
    calm({
      queues: [queueRow('q1', 0), billing],
      agents: [agentRow('a1'), agentRow('a2', { activity: 'missed', activitySince: morning - 60 })],
    }),
  );
  const region = await situation();
  await waitFor(() => expect(region.textContent).toMatch(/Billing: 7 waiting, oldest 4:1\d/));
  expect(region.textContent).toContain('2 of 5 agents are on a break. Ask them back.');
  const [first] = rowsOf(await tableNamed('Queues now'));
  expect(first).toMatch(/^Billing, Serious74:1\d/);
  expect(rowsOf(await tableNamed('Agents'))[0]).toMatch(/^Agent a2Missed a contact/);
});

test('how many wait opens to who waits, the longest first; an agent leads to the own day', async () => {
  const contact = (contactId: string, part: Partial<LiveContactRow>): LiveContactRow => ({
    ...{ contactId, channel: 'VOICE', initiationMethod: 'INBOUND', phase: 'queue', queue: 'q2' },
    ...{ initiatedAt: morning - 300, since: morning - 200, enqueuedAt: null, agent: null },
    ...{ state: null, paused: false, ...part },
  });
  const contacts = [
    contact('short', { enqueuedAt: morning - 10 }),
    contact('long', { enqueuedAt: morning - 100 }),
    contact('elsewhere', { queue: 'q1' }),
    contact('answered', { phase: 'agent' }),
  ];
  const live = { queues: [queueRow('q2', 3)], contacts, agents: [agentRow('a1')] };
  await openBoard(calm(live));
  const table = await tableNamed('Queues now');
  within(table).getByRole('button', { name: '3, Waiting contacts: q2' }).click();
  const links = await screen.findAllByRole('link', {
    name: /^Contact (long|short|elsewhere|answered)$/,
  });
  const opened = links.filter((link) => link.closest('ul.plain-list'));
  expect(opened.map((link) => link.getAttribute('href'))).toEqual([
    ...['/contacts/long', '/contacts/short'],
  ]);
  // Connect counts one of whom nothing else is known yet.
  expect(screen.getByText('2 of 3 contacts')).toBeTruthy();
  const agent = within(await tableNamed('Agents')).getByRole('link', { name: 'Agent a1' });
  expect(agent.getAttribute('href')).toBe(
    '/history/scorecard?agent=a1&from=2026-11-22&to=2026-11-22',
  );
});

test('a wait that nobody can tell is shown as unknown', async () => {
  const agents = { ...queueRow('q2', 0).agents, online: 1, staffed: 1 };
  await openBoard(calm({ queues: [{ ...queueRow('q2', 1), agents }] }));
  const table = await tableNamed('Queues now');
  expect(within(table).getByText('unknown')).toBeTruthy();
});

test('when nothing is heard of this moment, the day is still there and the rest says so', async () => {
  await openBoard({ ...calm(), '/api/live': 'down' });
  expect(await linkNamed(/^75%, Service level$/)).toBeTruthy();
  expect(await screen.findByText('Not known: figures of this moment are missing.')).toBeTruthy();
  expect(screen.queryByText(/All calm/)).toBeNull();
  expect(await screen.findByText(/^No connection: not live since/)).toBeTruthy();
});

test('a refusal is told in words, and trying again helps', async () => {
  let refuse = true;
  await openBoard({
    ...calm(),
    '/api/today': () =>
      refuse ? { status: 403, body: { code: 'not-allowed', detail: 'no' } } : { body: today },
  });
  expect(await screen.findByText('Your role does not allow this.')).toBeTruthy();
  refuse = false;
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(await linkNamed(/^75%, Service level$/)).toBeTruthy();
});
