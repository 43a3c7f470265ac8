// @vitest-environment happy-dom
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LocalDeskContact } from '../../core/center/desk-wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center } from './fixture.ts';
import {
  deskContact,
  deskPicture,
  FakeSocket,
  keepPosts,
  localCenter,
  nowMs,
} from './local-fixture.ts';

configure({ asyncUtilTimeout: 10_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
  FakeSocket.all = [];
  vi.stubGlobal('WebSocket', FakeSocket);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(path: string, answers: Parameters<typeof apiAnswering>[0] = {}) {
  history.replaceState(null, '', path);
  const { api } = apiAnswering({
    '/api/center': { body: center },
    '/local/center': { body: localCenter },
    '/local/desk/login': { status: 201, body: { agent: 'ana', name: 'Ana Vidal' } },
    ...answers,
  });
  const posts = keepPosts();
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return posts;
}

const button = (name: string) => screen.findByRole('button', { name });

/** Ana's desk with one contact on it, or what rings there. */
async function desk(given: Parameters<typeof deskPicture>[0] = {}) {
  open('/desk?agent=ana');
  await vi.waitFor(() => FakeSocket.at('/local/desk/ana'), 30_000);
  const socket = FakeSocket.at('/local/desk/ana');
  socket.tell(deskPicture(given));
  await screen.findByRole('heading', { name: 'Desk of Ana Vidal' });
  return socket;
}

const talking = (rest: Partial<LocalDeskContact> = {}): LocalDeskContact => ({
  ...deskContact,
  state: 'CONNECTED',
  ...rest,
});

/** Opens a choice and takes an option, as a mouse does. */
async function choose(name: RegExp, option: RegExp) {
  const trigger = screen.getByRole('button', { name });
  fireEvent.mouseDown(trigger);
  const found = await screen.findByRole('option', { name: option });
  fireEvent.mouseMove(found);
  fireEvent.mouseUp(found);
}

test('an agent sits down; the address remembers the desk', async () => {
  const posts = open('/desk');
  fireEvent.click(await button('Log in'));
  await vi.waitFor(() => FakeSocket.at('/local/desk/ana'), 30_000);
  expect(posts).toEqual([['/local/desk/login', { agent: 'ana' }]]);
  expect(location.search).toBe('?agent=ana');
});

test('a desk where somebody sits says so', async () => {
  open('/desk', {
    '/local/desk/login': { status: 409, body: { code: 'desk-taken', message: '' } },
  });
  fireEvent.click(await button('Log in'));
  expect(await screen.findByText('Somebody else sits at this desk.')).toBeTruthy();
});

test('what rings shows who, why, what was tried and the wait, aloud and in view', async () => {
  await desk({ offers: [deskContact] });
  const told = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(told).toContain('Voice from Marta Gil');
  const offer = screen.getByRole('region', { name: 'Voice from Marta Gil' });
  for (const text of ['invoice', 'Order status by keypad', '42s', '+34600111222', 'Español'])
    expect([text, within(offer).queryAllByText(text).length]).toEqual([text, 1]);
});

test('an offer is accepted or rejected', async () => {
  const socket = await desk({ offers: [deskContact] });
  fireEvent.click(await button('Accept'));
  fireEvent.click(await button('Reject'));
  expect(socket.sent).toEqual([
    { type: 'accept', contactId: 'leg-1' },
    { type: 'reject', contactId: 'leg-1' },
  ]);
});

test('the history leads to the contacts of the dashboard', async () => {
  await desk({ contacts: [talking()] });
  const link = await screen.findByRole('link', { name: /opens the contact in a new window/ });
  expect(link.getAttribute('href')).toBe('/contacts/past%2F1');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(screen.getByText('complaint · Solved')).toBeTruthy();
});

test('hold, resume and hang up go to the center', async () => {
  const socket = await desk({ contacts: [talking()] });
  fireEvent.click(await button('Hold'));
  socket.tell(deskPicture({ contacts: [talking({ state: 'CONNECTED_ONHOLD' })] }));
  fireEvent.click(await button('Resume'));
  fireEvent.click(await button('Hang up'));
  expect(socket.sent).toEqual(
    ['hold', 'resume', 'hangUp'].map((type) => ({ type, contactId: 'leg-1' })),
  );
});

test('muted, nothing is said', async () => {
  const socket = await desk({ contacts: [talking()] });
  fireEvent.click(await button('Mute'));
  const { state } = deskPicture();
  socket.tell(deskPicture({ contacts: [talking()], state: { ...state, muted: true } }));
  const words = screen.getByRole<HTMLInputElement>('textbox', { name: 'Say something' });
  await waitFor(() => expect(words.disabled).toBe(true));
  fireEvent.click(await button('Mute'));
  socket.tell(deskPicture({ contacts: [talking()] }));
  await waitFor(() => expect(words.disabled).toBe(false));
  fireEvent.change(words, { target: { value: 'Good morning' } });
  fireEvent.click(await button('Say'));
  expect(socket.sent).toEqual([
    { type: 'mute', muted: true },
    { type: 'mute', muted: false },
    { type: 'say', contactId: 'leg-1', words: 'Good morning' },
  ]);
});

test('what is said on a contact stands there, whispers and the customer alike', async () => {
  const socket = await desk({ contacts: [talking()] });
  const heard = (by: string, text: string, contactId = 'leg-1') => ({
    type: 'heard',
    atMs: nowMs,
    contactId,
    by,
    text,
    startsMs: nowMs,
    lastsMs: 0,
    language: null,
  });
  socket.tell(heard('center', 'Invoice, waited long'), heard('customer', 'Hello?'));
  const log = screen.getByRole('log', { name: 'What is said' });
  expect(
    within(log)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['CenterInvoice, waited long', 'CustomerHello?']);
  socket.drop(1006);
  expect(within(log).getByText('Hello?')).toBeTruthy();
});

test.each([
  ['Talk first', 'warm'],
  ['Send at once', 'cold'],
])('%s is a %s transfer', async (name, how) => {
  const socket = await desk({ contacts: [talking()] });
  fireEvent.click(await button('Transfer'));
  await choose(/Transfer to/, /Ion Pop/);
  fireEvent.click(await button(name));
  expect(socket.sent).toEqual([
    { type: 'transfer', contactId: 'leg-1', to: { agent: 'ion' }, how },
  ]);
});

test('in a consultation the agent talks to the other side, then brings the customer in or leaves', async () => {
  const other = { contactId: 'leg-2', to: 'Ion Pop', phase: 'connected', joined: false } as const;
  const contact = talking({ state: 'CONNECTED_ONHOLD', other });
  const socket = await desk({ contacts: [contact] });
  fireEvent.change(screen.getByRole('textbox', { name: 'Say something' }), {
    target: { value: 'Can you take it?' },
  });
  fireEvent.click(await button('Say'));
  fireEvent.click(await button('Bring the customer in'));
  socket.tell(deskPicture({ contacts: [{ ...contact, other: { ...other, joined: true } }] }));
  expect(await screen.findByText('In conference with Ion Pop')).toBeTruthy();
  fireEvent.click(await button('Leave the conversation'));
  expect(socket.sent).toEqual([
    { type: 'say', contactId: 'leg-2', words: 'Can you take it?' },
    { type: 'conference', contactId: 'leg-1' },
    { type: 'hangUp', contactId: 'leg-1' },
  ]);
});

test('notes begun in the conversation are finished after it', async () => {
  const socket = await desk({ contacts: [talking()] });
  fireEvent.change(screen.getByRole('textbox', { name: 'Notes' }), {
    target: { value: 'Sent a copy' },
  });
  socket.tell(deskPicture({ contacts: [talking({ state: 'ENDED' })] }));
  await choose(/Code/, /follow-up/);
  fireEvent.click(await button('Save and finish'));
  expect(socket.sent).toEqual([
    { type: 'wrapUp', contactId: 'leg-1', code: 'follow-up', note: 'Sent a copy' },
    { type: 'finish', contactId: 'leg-1' },
  ]);
});

test.each(['Sales', 'Support'])('codes are those of the queue %s', async (queue) => {
  await desk({ contacts: [talking({ state: 'ENDED', queue })] });
  fireEvent.mouseDown(screen.getByRole('button', { name: /Code/ }));
  await screen.findByRole('option', { name: /Solved/ });
  expect(screen.queryByRole('option', { name: 'sold' }) !== null).toBe(queue === 'Sales');
});

test('after-contact work without a word is just finished; what was missed is cleared', async () => {
  const missed = talking({ contactId: 'leg-2', state: 'MISSED' });
  const socket = await desk({ contacts: [talking({ state: 'ENDED' }), missed] });
  fireEvent.click(await button('Finish'));
  fireEvent.click(await button('Clear'));
  expect(socket.sent).toEqual([
    { type: 'finish', contactId: 'leg-1' },
    { type: 'finish', contactId: 'leg-2' },
  ]);
});

test('a status is chosen; one for later is shown as such', async () => {
  const socket = await desk();
  await choose(/Change status/, /Lunch/);
  expect(socket.sent).toEqual([{ type: 'status', status: 'Lunch' }]);
  const { state } = deskPicture();
  socket.tell(deskPicture({ state: { ...state, nextStatus: 'Lunch' } }));
  expect(await screen.findByText('After this contact: Lunch')).toBeTruthy();
});

test('the agent’s own queues come first, with their longest wait', async () => {
  await desk();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(['Sales', 'Billing']);
  expect(rows[0]?.textContent).toContain('0 / 4');
  expect(rows[0]?.textContent).toMatch(/1:3\d/);
});

test('a refusal is told, and forgotten with the next act', async () => {
  const socket = await desk({ contacts: [talking()] });
  socket.tell({ type: 'refused', atMs: nowMs, code: 'wrong-state', message: '' });
  expect(await screen.findByText('That is not possible at this moment.')).toBeTruthy();
  fireEvent.click(await button('Hold'));
  expect(screen.queryByText('That is not possible at this moment.')).toBeNull();
});

test.each([
  ['was left', (socket: FakeSocket) => socket.tell({ type: 'left', atMs: nowMs })],
  ['is unknown to the center', (socket: FakeSocket) => socket.drop(4404)],
])('a desk that %s leads back to the login', async (_, leave) => {
  leave(await desk());
  expect(await button('Log in')).toBeTruthy();
  expect(location.search).toBe('');
});

test('a task says what it is about, in its own language; a voicemail can be heard', async () => {
  const task = {
    name: 'Voicemail: +34600111222',
    text: 'Llámeme mañana, por favor.',
    recording: '/local/contact-trace-records/details/c-1',
  };
  await desk({
    contacts: [talking({ channel: 'TASK', task, attributes: { voicemailId: 'c-1' } })],
  });
  const text = await screen.findByText('Llámeme mañana, por favor.');
  expect(text.getAttribute('lang')).toBe('es');
  expect(screen.getByLabelText('Recording of the message')).toMatchObject({
    controls: true,
    src: expect.stringContaining(task.recording),
  });
  expect(screen.getByRole('link', { name: /The call in which it was left/ })).toHaveProperty(
    'href',
    expect.stringContaining('/contacts/c-1'),
  );
  expect(screen.queryByRole('textbox', { name: 'Say something' })).toBeNull();
});

test('nothing can be heard of a task without a recording', async () => {
  const task = { name: 'Voicemail', text: 'The caller left no recording.', recording: null };
  await desk({ contacts: [talking({ channel: 'TASK', task })] });
  await screen.findByText('The caller left no recording.');
  expect(screen.queryByLabelText('Recording of the message')).toBeNull();
});
