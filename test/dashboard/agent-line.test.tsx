// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, marta } from './fixture.ts';
import { deskContact, deskPicture, FakeSocket, keepPosts, localCenter } from './local-fixture.ts';

configure({ asyncUtilTimeout: 20_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
  FakeSocket.all = [];
  vi.stubGlobal('WebSocket', FakeSocket);
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(answers: Parameters<typeof apiAnswering>[0] = {}) {
  history.replaceState(null, '', '/contacts');
  const { api, asked } = apiAnswering({
    '/api/center': { body: center },
    '/api/contacts': { body: { contacts: [], cursor: null } },
    '/api/customers/7001': { body: marta },
    '/local/center': { body: localCenter },
    '/local/desk/login': { status: 201, body: { agent: 'ana', name: 'Ana Vidal' } },
    ...answers,
  });
  keepPosts();
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}

const button = (name: string) => screen.findByRole('button', { name });

/** Ana at the desk in the panel. */
async function sitDown() {
  fireEvent.click(await button('Open Agent’s desk'));
  fireEvent.click(await button('Log in'));
  await vi.waitFor(() => FakeSocket.at('/local/desk/ana'), 30_000);
  const socket = FakeSocket.at('/local/desk/ana');
  socket.tell(deskPicture());
  await screen.findByRole('heading', { name: 'Ana Vidal' });
  return socket;
}

test('what rings in the panel opens the customer beside the page: why, what is promised, what was before', async () => {
  const asked = open();
  const socket = await sitDown();
  expect(screen.queryByText('Customer: Marta Gil')).toBeNull();
  socket.tell(deskPicture({ offers: [deskContact] }));
  await screen.findAllByText('Customer: Marta Gil');
  expect(screen.getByText('Voice from Marta Gil')).toBeTruthy();
  const past = await screen.findByRole('link', { name: /Contact past-1/, hidden: true });
  expect(past.getAttribute('href')).toBe('/contacts/past-1');
  for (const text of ['invoice', 'Order status by keypad', '7001'])
    expect([text, screen.queryAllByText(text).length]).toEqual([text, 1]);
  expect(screen.getByText('Promised call')).toBeTruthy();
  expect(screen.getByText('Nov 22, 10:00')).toBeTruthy();
  expect(asked).toContain('/api/customers/7001');
  fireEvent.click(await button('Accept'));
  expect(socket.sent).toEqual([{ type: 'accept', contactId: 'leg-1' }]);
});

test('a customer of whom nothing is known yet is shown by what the flows told', async () => {
  const problem = { code: 'customer-unknown', detail: '' };
  open({ '/api/customers/7001': { status: 404, body: problem } });
  const socket = await sitDown();
  socket.tell(deskPicture({ offers: [deskContact] }));
  expect(await screen.findByText('Nothing is known of this customer yet')).toBeTruthy();
  expect(screen.getByText('invoice')).toBeTruthy();
});

test('agents, who may read nobody’s history, see what the flows told, and the API is not asked', async () => {
  const asked = open({ '/api/center': { body: { ...center, role: 'agent', agent: 'a1' } } });
  const socket = await sitDown();
  const attributes = { openCallback: 'yes', callbackAt: '', lastContactType: 'complaint' };
  socket.tell(deskPicture({ offers: [{ ...deskContact, attributes }] }));
  expect(await screen.findByText('As soon as it is their turn')).toBeTruthy();
  expect(screen.getByText('complaint')).toBeTruthy();
  expect(asked.filter((path) => path.startsWith('/api/customers'))).toEqual([]);
});

test('on a telephone’s screen the panel is what the page is about, and the customer stands in it', async () => {
  const wide = window.matchMedia.bind(window);
  vi.stubGlobal('matchMedia', (query: string) =>
    query === '(max-width: 688px)' ? { ...wide(query), matches: true } : wide(query),
  );
  open();
  const socket = await sitDown();
  socket.tell(deskPicture({ offers: [deskContact] }));
  const customer = await screen.findByRole('region', { name: 'Customer: Marta Gil' });
  expect(customer.closest('.line-host')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1, name: 'Agent’s desk' })).toBeTruthy();
});

test('the panel comes back open, at the same desk', async () => {
  open();
  await sitDown();
  cleanup();
  FakeSocket.all = [];
  open();
  await vi.waitFor(() => FakeSocket.at('/local/desk/ana'), 30_000);
  fireEvent.click(await button('Close Agent’s desk'));
  await waitFor(() => expect(localStorage.getItem('centralita.line')).toBe('closed'));
});

test('without a Connect there is no panel', async () => {
  open({ '/local/center': { status: 404, body: {} } });
  await screen.findByRole('link', { name: 'History' });
  expect(screen.queryByRole('button', { name: /Open Agent/ })).toBeNull();
});
