// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PhoneMessage } from '../../core/center/phone-wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { flagOf, isPhoneNumber, tidyNumber } from '../../dashboard/pages/phone/phone-number.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, today } from './fixture.ts';
import { FakeSocket, keepPosts, localCenter, nowMs } from './local-fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

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

const local = {
  '/local/center': { body: localCenter },
  '/local/phone/calls': { status: 201, body: { contactId: 'c-9' } },
};

function open(path: string, answers: Parameters<typeof apiAnswering>[0] = local) {
  history.replaceState(null, '', path);
  const { api } = apiAnswering({
    '/api/center': { body: center },
    '/api/today': { body: today },
    ...answers,
  });
  const posts = keepPosts();
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return posts;
}

const button = (name: string) => screen.findByRole('button', { name });
const heard = (text: string, startsMs: number): PhoneMessage => ({
  type: 'heard',
  atMs: nowMs,
  contactId: 'c-9',
  by: 'center',
  text,
  startsMs,
  lastsMs: 1000,
  language: 'es-ES',
});
const state = (phase: 'flow' | 'queued' | 'connected', rest: object = {}) => ({
  type: 'state',
  atMs: nowMs,
  phase,
  agent: null,
  queue: null,
  position: null,
  ...rest,
});

async function inCall() {
  const posts = open('/phone');
  fireEvent.click(await button('Call'));
  await button('Hang up');
  return { posts, phone: FakeSocket.at('/local/phone/c-9') };
}

test('without a local center there is neither the page nor a link to it', async () => {
  open('/phone', {});
  expect(await screen.findByText('There is no such page')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Contacts' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Agent’s desk' })).toBeNull();
});

test('a host that answers everything with the dashboard is no local center', async () => {
  open('/', { '/local/center': { body: '<!doctype html>' } });
  expect(await screen.findByRole('link', { name: /^75%, Service level$/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Phone' })).toBeNull();
});

test('calls the chosen number as the chosen customer', async () => {
  const { posts } = await inCall();
  expect(posts).toEqual([['/local/phone/calls', { from: '+34600111222', to: '+34910000001' }]]);
  expect(screen.getByRole('heading', { name: '+34910000001' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Agent’s desk' })).toBeTruthy();
});

test('a number that is none is not called', async () => {
  const posts = open('/phone');
  const caller = await screen.findByRole('combobox', { name: /Calling as/ });
  fireEvent.change(caller, { target: { value: '12' } });
  fireEvent.click(await button('Call'));
  expect(await screen.findByText('Write a number such as +34600123456.')).toBeTruthy();
  expect(posts).toEqual([]);
});

test('a refused call says why', async () => {
  open('/phone', {
    ...local,
    '/local/phone/calls': { status: 409, body: { code: 'unknown-flow', message: 'No flow.' } },
  });
  fireEvent.click(await button('Call'));
  expect(await screen.findByText('The center refused: No flow.')).toBeTruthy();
});

test('prompts appear when they are said, and what is cut off never does', async () => {
  const { phone } = await inCall();
  phone.tell(state('flow'), heard('Bienvenido', nowMs), heard('Pulse uno', nowMs + 600_000));
  const line = await screen.findByText('Bienvenido');
  expect(line.getAttribute('lang')).toBe('es-ES');
  expect(screen.queryByText('Pulse uno')).toBeNull();
  phone.tell(
    { type: 'silence', atMs: nowMs + 600_000, contactId: 'c-9' },
    heard('Un momento', nowMs + 600_000),
  );
  phone.tell({ ...state('flow'), atMs: nowMs + 601_000 });
  expect(await screen.findByText('Un momento')).toBeTruthy();
  expect(screen.queryByText('Pulse uno')).toBeNull();
});

test('keys on the page and on the keyboard are pressed, words are said', async () => {
  const { phone } = await inCall();
  fireEvent.click(await button('Key 5'));
  const call = screen.getByRole('region', { name: 'Call with +34910000001' });
  expect(document.activeElement).toBe(call);
  fireEvent.keyDown(call, { key: '#' });
  fireEvent.keyDown(call, { key: '1', ctrlKey: true });
  const words = screen.getByRole('textbox', { name: 'Say something' });
  fireEvent.keyDown(words, { key: '7' });
  fireEvent.change(words, { target: { value: '  my invoice ' } });
  fireEvent.click(await button('Say'));
  expect(phone.sent).toEqual([
    { type: 'press', digits: '5' },
    { type: 'press', digits: '#' },
    { type: 'say', words: 'my invoice' },
  ]);
});

test('the place in the queue and the agent’s name are told to screen readers too', async () => {
  const { phone } = await inCall();
  const told = () => screen.getAllByRole('status').map((status) => status.textContent);
  phone.tell(state('queued', { queue: 'Sales', position: 3 }));
  expect(told()).toContain('In the queue Sales, place 3');
  phone.tell(state('connected', { agent: 'Ana' }));
  expect(told()).toContain('Talking to Ana');
});

test('hanging up ends the call, and another can be made', async () => {
  const { phone } = await inCall();
  fireEvent.click(await button('Hang up'));
  expect(phone.sent).toEqual([{ type: 'hangUp' }]);
  phone.tell({ type: 'ended', atMs: nowMs + 5000, reason: 'CUSTOMER_DISCONNECT' });
  expect(screen.getAllByText('The call has ended: Customer hung up').length).toBeGreaterThan(0);
  expect(phone.closed).toBe(true);
  fireEvent.click(await button('New call'));
  expect(await button('Call')).toBeTruthy();
});

test('a lost connection comes back and hears the whole call again, once', async () => {
  const { phone } = await inCall();
  phone.tell(heard('Bienvenido', nowMs));
  phone.drop(1006);
  expect(screen.getAllByText('Connection lost. Trying again.').length).toBeGreaterThan(0);
  await waitFor(() => expect(FakeSocket.all.at(-1)).not.toBe(phone));
  const again = FakeSocket.at('/local/phone/c-9');
  expect(again).not.toBe(phone);
  again.tell(heard('Bienvenido', nowMs));
  expect(screen.getAllByText('Bienvenido').length).toBe(1);
});

test('a call that the center no longer knows is over', async () => {
  open('/phone?call=c-1&with=%2B34910000001&since=1');
  await button('Hang up');
  FakeSocket.at('/local/phone/c-1').drop(4404);
  expect(await button('Call')).toBeTruthy();
});

test('a callback rings with an alert, is answered, and goes on as a call', async () => {
  open('/phone');
  await button('Call');
  const line = FakeSocket.at('/local/phone/line/+34600111222');
  line.tell({
    type: 'ring',
    atMs: nowMs,
    contactId: 'cb-1',
    callerId: '+34910000001',
    ringSeconds: 60,
  });
  const told = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(told).toContain('Test center (+34910000001) is calling');
  fireEvent.click(await button('Answer'));
  expect(line.sent).toEqual([{ type: 'answer', contactId: 'cb-1' }]);
  line.tell({ type: 'ringOver', atMs: nowMs, contactId: 'cb-1', answered: true });
  await button('Hang up');
  expect(FakeSocket.at('/local/phone/cb-1').closed).toBe(false);
});

test('a declined or missed callback leaves a note', async () => {
  open('/phone');
  await button('Call');
  const line = FakeSocket.at('/local/phone/line/+34600111222');
  const ring = { type: 'ring', atMs: nowMs, contactId: 'cb-1', callerId: null, ringSeconds: 60 };
  line.tell(ring);
  fireEvent.click(await button('Decline'));
  expect(line.sent).toEqual([{ type: 'reject', contactId: 'cb-1' }]);
  line.tell({ type: 'ringOver', atMs: nowMs, contactId: 'cb-1', answered: false });
  expect(await screen.findByText('Test center called; the call was not answered.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
});

test('prompts are read aloud in their language until they are cut off or muted', async () => {
  const spoken: [string, string][] = [];
  const cancel = vi.fn();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    speak: ({ text, lang }: { text: string; lang: string }) => spoken.push([text, lang]),
    cancel,
  });
  const { phone } = await inCall();
  phone.tell(heard('Bienvenido', nowMs));
  expect(spoken).toEqual([['Bienvenido', 'es-ES']]);
  cancel.mockClear();
  phone.tell({ type: 'silence', atMs: nowMs, contactId: 'c-9' });
  expect(cancel).toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Read aloud' }));
  phone.tell(heard('Adiós', nowMs));
  expect(spoken.length).toBe(1);
  localStorage.clear();
});

test.each([
  ['0034 600-11.12 (22)', '+34600111222'],
  ['+34600111222', '+34600111222'],
])('%s is %s', (typed, number) => {
  expect(tidyNumber(typed)).toBe(number);
  expect(isPhoneNumber(number)).toBe(true);
});

test('numbers have the flag of their country', () => {
  expect([flagOf('+40310000001'), flagOf('+351210000000'), flagOf('+999')]).toEqual([
    '🇷🇴',
    '🇵🇹',
    '',
  ]);
});
