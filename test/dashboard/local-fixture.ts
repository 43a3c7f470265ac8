import { act } from '@testing-library/react';
import type { LocalDeskContact } from '../../core/center/desk-wire.ts';
import type { LocalCenter } from '../../core/center/local-wire.ts';
import type { DeskPicture } from '../../dashboard/pages/desk/desk-state.ts';

/** 2026-11-22T10:00:00Z */
export const nowMs = 1_795_341_600_000;

export const localCenter: LocalCenter = {
  name: 'Test center',
  nowMs,
  speed: 1,
  busy: false,
  numbers: [
    { number: '+34910000001', language: 'es', label: 'Spain' },
    { number: '+40310000001', language: 'ro', label: null },
  ],
  queues: [
    { name: 'Sales', channels: ['VOICE'] },
    { name: 'Billing', channels: ['VOICE'] },
  ],
  agents: [
    {
      agent: 'ana',
      name: 'Ana Vidal',
      group: 'Sales team',
      queues: ['Sales'],
      loggedIn: false,
      taken: false,
    },
    {
      agent: 'ion',
      name: 'Ion Pop',
      group: 'Billing team',
      queues: ['Billing'],
      loggedIn: true,
      taken: false,
    },
  ],
  statuses: [
    { name: 'Available', type: 'ROUTABLE' },
    { name: 'Lunch', type: 'CUSTOM' },
    { name: 'Offline', type: 'OFFLINE' },
  ],
  wrapUpCodes: [{ code: 'solved' }, { code: 'follow-up' }, { code: 'sold', queues: ['Sales'] }],
  customers: [{ number: '+34600111222', name: 'Marta' }],
};

export const deskContact: LocalDeskContact = {
  contactId: 'leg-1',
  channel: 'VOICE',
  initiationMethod: 'INBOUND',
  state: 'CONNECTING',
  sinceMs: nowMs,
  ringsUntilMs: nowMs + 20_000,
  queue: 'Sales',
  waitedSeconds: 42,
  customer: {
    address: '+34600111222',
    name: 'Marta Gil',
    customerId: '7001',
    language: 'es',
    tier: null,
  },
  reason: 'invoice',
  tried: 'Order status by keypad',
  attributes: { menu: 'main' },
  task: null,
  history: [
    {
      contactId: 'past/1',
      atMs: nowMs - 86_400_000,
      channel: 'VOICE',
      queue: 'Billing',
      agent: 'ion',
      contactType: 'complaint',
      wrapUpCode: 'solved',
      wrapUpNote: null,
      outcome: 'answered',
    },
  ],
  other: null,
  monitoring: null,
};

/** A desk at which the given contacts ring or lie. */
export const deskPicture = (given: Partial<DeskPicture> = {}): DeskPicture => ({
  type: 'desk',
  atMs: nowMs,
  state: {
    agent: 'ana',
    loggedIn: true,
    status: { name: 'Available', type: 'ROUTABLE', sinceMs: nowMs - 65_000 },
    nextStatus: null,
    muted: false,
  },
  offers: [],
  contacts: [],
  queues: [
    { name: 'Billing', waiting: 0, oldestSinceMs: null, available: 1, staffed: 3, mine: false },
    {
      name: 'Sales',
      waiting: 2,
      oldestSinceMs: nowMs - 95_000,
      available: 0,
      staffed: 4,
      mine: true,
    },
  ],
  ...given,
});

/** A socket whose other end is the test. */
export class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readonly path: string;
  readyState = 0;
  closed = false;
  readonly sent: unknown[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(address: string) {
    this.path = decodeURIComponent(new URL(address).pathname);
    FakeSocket.all.push(this);
  }

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close() {
    this.closed = true;
    this.readyState = 3;
  }

  open() {
    this.readyState = FakeSocket.OPEN;
    act(() => this.onopen?.());
  }

  tell(...messages: object[]) {
    for (const message of messages) act(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }

  drop(code: number) {
    this.readyState = 3;
    act(() => this.onclose?.({ code }));
  }

  /** The newest socket at a path, opened. */
  static at(path: string): FakeSocket {
    const found = FakeSocket.all.findLast((socket) => socket.path === path && !socket.closed);
    if (!found) throw new Error(`no socket at ${path}`);
    if (found.readyState === 0) found.open();
    return found;
  }
}

/** What the page posted, by path; install after the API's answers. */
export function keepPosts() {
  const posts: [path: string, body: unknown][] = [];
  const answer = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (init?.method === 'POST') posts.push([String(input), JSON.parse(String(init.body))]);
    return answer(input, init);
  };
  return posts;
}
