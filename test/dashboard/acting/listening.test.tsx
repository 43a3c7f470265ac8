// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm, openBoard } from '../board/open-board.tsx';
import { type apiAnswering, comeBack } from '../fixture.ts';
import { agentRow, morning, snapshot } from '../live/live-world.ts';
import { FakeSocket, localCenter } from '../local-fixture.ts';

configure({ asyncUtilTimeout: 20_000 });
beforeEach(() => {
  FakeSocket.all = [];
  vi.stubGlobal('WebSocket', FakeSocket);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const talk = {
  contactId: 'c-1',
  channel: 'VOICE',
  state: 'CONNECTED',
  since: morning,
  queue: 'q1',
};
const ion = agentRow('ion', { name: 'Ion Pop', activity: 'on-contact', contacts: [talk] });
const free = { ...localCenter.agents[0], loggedIn: false, taken: false };
const desks = ['ana', 'eva'].map((agent) => ({ ...free, agent, name: `Desk of ${agent}` }));

/** A center in which two desks are free, and one that was taken is known to be after the list of desks was read anew. */
function world() {
  const sent: unknown[] = [];
  let taken = '';
  let readAfter = 0;
  const answers: Parameters<typeof apiAnswering>[0] = {
    ...calm(),
    '/local/center': () => {
      if (taken) readAfter++;
      const agents = desks.map((one) => ({ ...one, taken: one.agent === taken }));
      return { body: { ...localCenter, agents } };
    },
    '/local/desk/login': (_, init) => {
      taken = JSON.parse(String(init?.body)).agent;
      return { status: 201, body: { agent: taken, name: taken } };
    },
    '/api/live': () => {
      const known = readAfter > 0 ? [agentRow(taken, { activity: 'offline' })] : [];
      return { body: { ...snapshot(1, { agents: [ion, ...known] }), channel: '/live/center' } };
    },
    '/api/contacts/c-1/monitor': (_, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return { body: { before: {}, after: { listener: taken }, result: 'done' } };
    },
  };
  return { answers, sent, isTaken: () => taken !== '' };
}

test('who listens is put through once the desk is known, and hears it at the desk that was asked for', async () => {
  const { answers, sent, isTaken } = world();
  await openBoard(answers);
  fireEvent.click(await screen.findByRole('button', { name: 'Actions: Ion Pop' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Listen' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(await dialog.findByText('Desk of ana')).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Listen' }));
  await waitFor(() => expect(isTaken()).toBe(true));
  expect(sent).toEqual([]);
  comeBack();
  expect(await screen.findByRole('region', { name: 'You are listening' })).toBeTruthy();
  expect(screen.getByText(/Desk of ana/)).toBeTruthy();
  expect(sent).toEqual([expect.objectContaining({ barge: true, listener: 'ana' })]);
  await waitFor(() => FakeSocket.at('/local/desk/ana'));
});
