// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallbackFiguresAnswer } from '../../core/api/callback-figures-wire.ts';
import type { SelfServiceAnswer } from '../../core/api/self-service-wire.ts';
import type { SurveysAnswer } from '../../core/api/surveys-wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, history, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

function open(path: string, answers: Parameters<typeof apiAnswering>[0]) {
  window.history.replaceState(null, '', path);
  const { api, asked } = apiAnswering({ '/api/center': { body: center }, ...answers });
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}

const tableNamed = (name: string) => screen.findByRole('grid', { name });
const textsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent ?? '');

/** The button of a group of rows; the table has a header of the same name. */
const segment = (name: string) =>
  screen
    .getAllByRole('button', { name })
    .find((button) => button.hasAttribute('aria-pressed')) as HTMLElement;

const csat = { question: 'csat', scale: 'csat' } as const;
const response = {
  ...{ offered: 40, answered: 10, complete: 8, rate: 0.25 },
  interval: { low: 0.14, high: 0.4 },
};
const score = { ...csat, answers: 3, value: 2 / 3, interval: { low: 0.2, high: 0.94 } };
const row = (key: string, name: string) => ({ key, name, response, scores: [score] });
const surveys: SurveysAnswer = {
  ...{ timeZone: 'Europe/Madrid', truncated: false, total: row('', '') },
  days: [row('2026-11-22', '2026-11-22')],
  queues: [row('q1', 'Sales')],
  agents: [row('a1', 'sales-01')],
  distributions: [
    { ...csat, counts: [1, 2, 3, 4, 5].map((answer) => ({ answer, count: answer > 2 ? 1 : 0 })) },
  ],
  answers: [3, 4, 5].map((answer) => ({
    ...{ contactId: `c-${answer}`, at: midnight + answer, offeredAt: midnight, ...csat, answer },
    ...{ queue: 'q1', agent: 'a1' },
  })),
  answersTruncated: false,
};

test('survey scores with interval and size, few marked; an answer opens to its contacts', async () => {
  open('/history/surveys?from=2026-11-22&to=2026-11-22', { '/api/surveys': { body: surveys } });
  const table = await tableNamed('Scores');
  expect(textsOf(table)[0]).toMatch(/Sales.*25%.*14% to 40%.*of 40.*66.7%.*of 3.*few: says little/);
  expect(screen.getByText('10 of 40 answered, 8 to the end.')).toBeTruthy();
  expect(textsOf(await tableNamed('Answers'))).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Answer 4: 1, list them' }));
  expect(screen.getByRole('heading', { name: /Answers 4/ })).toBeTruthy();
  const links = within(await tableNamed('Answers')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/contacts/c-4']);
});

test.each([
  ['Queue', '66.7%, Sales: CSAT'],
  ['Agent', '66.7%, sales-01: CSAT'],
  ['Day', '66.7%, November 22, 2026: CSAT'],
  ['Queue', '25%, Sales: Response'],
  ['Agent', '25%, sales-01: Response'],
  ['Day', '25%, November 22, 2026: Response'],
])('by %s, %s opens to its answers', async (group, name) => {
  const other = { ...surveys.answers[0], contactId: 'c-9', queue: 'q2', agent: 'a2' };
  const before = { ...other, offeredAt: midnight - 60 };
  const answers = [...surveys.answers, before];
  open('/history/surveys?from=2026-11-22&to=2026-11-22', {
    '/api/surveys': { body: { ...surveys, answers } },
  });
  const table = await tableNamed('Scores');
  fireEvent.click(segment(group));
  fireEvent.click(within(table).getByRole('button', { name }));
  expect(textsOf(await tableNamed('Answers'))).toHaveLength(3);
  expect(
    screen.getByRole('heading', { name: new RegExp(name.replace(/^[\d.]+%, /, '')) }),
  ).toBeTruthy();
});

test('the response opens to the answers of those who gave some; nobody’s answers open to nothing', async () => {
  open('/history/surveys', { '/api/surveys': { body: surveys } });
  fireEvent.click(await screen.findByRole('button', { name: 'Answer 4: 1, list them' }));
  fireEvent.click(screen.getByRole('button', { name: '25%, Response: Answers' }));
  expect(screen.getByRole('heading', { name: /^Response: Answers/ })).toBeTruthy();
  expect(textsOf(await tableNamed('Answers'))).toHaveLength(3);
  cleanup();
  const silent = { ...response, answered: 0, complete: 0, rate: 0 };
  const total = { ...surveys.total, response: silent };
  const queues = [{ ...row('q1', 'Sales'), response: silent }];
  const body = { ...surveys, total, queues, answers: [] };
  open('/history/surveys', { '/api/surveys': { body } });
  await screen.findByText('0 of 40 answered, 0 to the end.');
  expect(screen.queryByRole('button', { name: /^0%.*Response/ })).toBeNull();
});

const visit = (contactId: string, end: 'finished' | 'left', outcome: 'solved' | 'queued') => ({
  ...{ contactId, at: midnight, task: 'order', end, outcome, last: true },
  reason: end === 'left' ? 'agent' : '',
});
const selfService: SelfServiceAnswer = {
  ...{ timeZone: 'Europe/Madrid', truncated: false, visitsTruncated: false },
  contacts: {
    ...{ all: 2, solved: 1, queued: 1, ended: 0, rate: 0.5 },
    interval: { low: 0.09, high: 0.91 },
  },
  tasks: [
    {
      ...{ task: 'order', entered: 2, finished: 1, left: 1, unfinished: 0, rate: 0.5 },
      ...{ interval: { low: 0.09, high: 0.91 }, days: [] },
    },
  ],
  exits: [{ task: 'order', reason: 'agent', contacts: 1 }],
  visits: [visit('c-1', 'finished', 'solved'), visit('c-2', 'left', 'queued')],
};

test('containment of a task; a place and reason of leaving opens to its contacts', async () => {
  open('/history/self-service', { '/api/self-service': { body: selfService } });
  expect(textsOf(await tableNamed('Menus and tasks'))[0]).toMatch(/order.*50%.*9% to 91%.*of 2/);
  expect(textsOf(await tableNamed('Visits'))).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: '50%, order' }));
  expect(textsOf(await tableNamed('Visits'))).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: 'order: agent, 1' }));
  const links = within(await tableNamed('Visits')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/contacts/c-2']);
});

const figures = {
  ...{ promised: 3, inTime: 1, late: 1, broken: 1, cancelled: 0, waiting: 0, attempts: 4 },
  ...{ reached: 2, keptRate: 1 / 3, keptInterval: { low: 0.06, high: 0.79 }, reachedRate: 1 },
};
const promise = (id: string, keeping: 'inTime' | 'late' | 'broken') => ({
  ...{ id, state: 'done' as const, number: `+3460000000${id}`, queue: 'Sales', reason: 'invoice' },
  ...{ language: 'es', requestedAt: midnight, at: midnight + 3600, contactId: `c-${id}` },
  ...{ attempts: [], closedAt: midnight + 7200, ending: 'reached', canMove: false },
  ...{ canCallNow: false, promisedAt: midnight + 3600 },
  ...{ canCancel: false, keeping },
});
const callbacks: CallbackFiguresAnswer = {
  ...{ timeZone: 'Europe/Madrid', total: { key: '', ...figures }, callbacksTruncated: false },
  ...{ queues: [{ key: 'Sales', ...figures }], slots: [{ key: '01:00', ...figures }], days: [] },
  callbacks: [
    promise('1', 'inTime'),
    promise('2', 'late'),
    { ...promise('3', 'broken'), ending: 'unreached' },
  ],
};

test('promises kept, late and broken; each count opens to its callbacks and where they were asked for', async () => {
  open('/history/callbacks', { '/api/callback-figures': { body: callbacks } });
  expect(textsOf(await tableNamed('Promises kept'))[1]).toMatch(/Sales.*33.3%.*6% to 79%.*of 3/);
  fireEvent.click(screen.getByRole('button', { name: 'Sales: Broken, 1' }));
  const list = await tableNamed('Promises');
  expect(textsOf(list)).toHaveLength(1);
  expect(within(list).getByRole('link', { name: /Contact c-3/ })).toBeTruthy();
  for (const [name, count] of [
    ['Sales: Promised, 3', 3],
    ['Sales: Reached, 2', 2],
    ['33.3%, Sales: Kept in time', 3],
    ['100%, Sales: Reached, of called', 2],
  ] as const) {
    fireEvent.click(screen.getByRole('button', { name }));
    expect([name, textsOf(await tableNamed('Promises')).length]).toEqual([name, count]);
  }
});

test('promises open by slot and by day too', async () => {
  const [first, ...others] = callbacks.callbacks;
  const later = { ...first, id: '9', promisedAt: midnight + 90_000 };
  const rows = [{ key: '2026-11-22', ...figures }];
  open('/history/callbacks', {
    '/api/callback-figures': {
      body: { ...callbacks, days: rows, callbacks: [first, ...others, later] },
    },
  });
  await tableNamed('Promises kept');
  fireEvent.click(segment('Slot'));
  fireEvent.click(screen.getByRole('button', { name: '01:00: In time, 1' }));
  expect(textsOf(await tableNamed('Promises'))).toHaveLength(2);
  fireEvent.click(segment('Day'));
  fireEvent.click(screen.getByRole('button', { name: 'November 22, 2026: In time, 1' }));
  expect(textsOf(await tableNamed('Promises'))).toHaveLength(1);
});

const nothing = { all: 0, solved: 0, queued: 0, ended: 0, rate: null, interval: null };
const noResponse = { ...response, offered: 0, answered: 0, rate: null, interval: null };
const emptyViews = [
  [
    'surveys',
    'No survey was offered in these days',
    { '/api/surveys': { body: { ...surveys, total: { ...surveys.total, response: noResponse } } } },
  ],
  [
    'self-service',
    'No contact used self-service in these days',
    { '/api/self-service': { body: { ...selfService, contacts: nothing } } },
  ],
  [
    'callbacks',
    'No callback is promised in these days',
    {
      '/api/callback-figures': {
        body: { ...callbacks, total: { ...callbacks.total, promised: 0 } },
      },
    },
  ],
  [
    'reasons',
    'Wrap-up code: not noted for any contact in these days',
    { '/api/history': { body: { ...history, groupBy: 'wrapUpCode', groups: [] } } },
  ],
] as const;

test.each(emptyViews)(
  '%s: days with contacts and nothing to count say so',
  async (view, words, answers) => {
    open(`/history/${view}?from=2026-11-16&to=2026-11-22`, answers);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText('No contacts in this range')).toBeNull();
  },
);

test.each(emptyViews)(
  '%s: days without contacts say where contacts are',
  async (view, words, answers) => {
    open(`/history/${view}?from=2026-10-01&to=2026-10-07`, answers);
    expect(await screen.findByText('No contacts in this range')).toBeTruthy();
    expect(screen.getByText(/Contacts exist from/)).toBeTruthy();
    expect(screen.queryByText(words)).toBeNull();
  },
);

test('a callback of the day is called now after it was confirmed, and the page says when', async () => {
  const due = { ...promise('1', 'inTime'), state: 'scheduled', canCallNow: true };
  const open1 = { ...due, closedAt: null, ending: null };
  const asked = open('/callbacks?day=2026-11-22', {
    '/api/callbacks': { body: { day: '2026-11-22', callbacks: [open1] } },
    '/api/callbacks/1/call-now': { body: { ...open1, at: Math.floor(Date.now() / 1000) } },
  });
  const table = await tableNamed('Callbacks');
  fireEvent.click(within(table).getByRole('button', { name: /\+34600000001/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Call now' }));
  expect(asked).not.toContain('/api/callbacks/1/call-now');
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Call now' }));
  expect(await screen.findByText('+34600000001 is rung within a minute.')).toBeTruthy();
  expect(asked).toContain('/api/callbacks/1/call-now');
});

test.each([
  ['before the promised time', 600, /at the promised time all the same/],
  ['once the promised time is over', -600, /counts as an attempt.*not called again/],
  ['where none was promised', null, /counts as an attempt.*not called again/],
])(
  'the dialog of calling now says what becomes of who does not answer: %s',
  async (_, ahead, words) => {
    const now = Math.floor(Date.now() / 1000);
    const promisedAt = ahead === null ? null : now + ahead;
    const due = { ...promise('1', 'inTime'), state: 'scheduled', canCallNow: true, promisedAt };
    open('/callbacks?day=2026-11-22', {
      '/api/callbacks': { body: { day: '2026-11-22', callbacks: [{ ...due, at: now + 900 }] } },
    });
    const table = await tableNamed('Callbacks');
    fireEvent.click(within(table).getByRole('button', { name: /\+34600000001/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Call now' }));
    expect((await screen.findByRole('dialog')).textContent).toMatch(words);
  },
);

test('a callback of the day is cancelled after it was confirmed, and the page says so', async () => {
  const due = { ...promise('1', 'inTime'), state: 'scheduled', canMove: true, canCancel: true };
  const open1 = { ...due, closedAt: null, ending: null };
  const asked = open('/callbacks?day=2026-11-22', {
    '/api/callbacks': { body: { day: '2026-11-22', callbacks: [open1] } },
    '/api/callbacks/1/cancel': { body: open1 },
  });
  const table = await tableNamed('Callbacks');
  fireEvent.click(within(table).getByRole('button', { name: /\+34600000001/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Cancel the callback' }));
  expect(asked).not.toContain('/api/callbacks/1/cancel');
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel the callback' }));
  expect(await screen.findByText('The callback to +34600000001 is cancelled.')).toBeTruthy();
  expect(asked).toContain('/api/callbacks/1/cancel');
});
