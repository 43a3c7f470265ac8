// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import { curveOf, spreadRows } from '../../dashboard/pages/history/distributions/curve.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, contactRow, history } from './fixture.ts';

// The first page of each kind loads its code.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const days = 'from=2026-11-16&to=2026-11-22';
async function open(path: string, answers: Parameters<typeof apiAnswering>[0]) {
  window.history.replaceState(null, '', path);
  const { api, asked } = apiAnswering({
    '/api/center': { body: center },
    '/api/views': { body: { views: [] } },
    '/api/annotations': { body: { annotations: [] } },
    '/api/history': { body: history },
    ...answers,
  });
  render(<App api={api} signIn={openHouse} pack={await speak('en')} />);
  return asked;
}

const search = (link: HTMLElement) => new URL((link as HTMLAnchorElement).href).searchParams;

test('a percentile leads to the contacts that took as long or longer, of the same metric as its mean', async () => {
  const distribution = {
    ...{ name: 'answerWaits', contacts: 100, bins: [{ from: 0, to: null, contacts: 100 }] },
    // 121 to 125 s count as one; 122.97 s lie in their middle.
    percentiles: { p50: 4, p80: 20, p90: 20, p95: 122.97 },
  };
  await open(`/history/distributions?${days}&queues=q1`, {
    '/api/distributions': { body: { timeZone: 'UTC', distributions: [distribution] } },
  });
  const link = await screen.findByRole('link', { name: /^2m.*95% no longer than$/ });
  expect(search(link).get('atLeastSeconds')).toBe('121');
  expect(search(link).get('metric')).toBe('averageQueueAnswerTime');
  expect(search(link).get('queues')).toBe('q1');
  expect(search(screen.getByRole('link', { name: /^4.*50%/ })).get('atLeastSeconds')).toBe('4');
});

test('each range of a distribution leads to its contacts; the curve rises by what each holds', async () => {
  const bins = [
    { from: 0, to: 5, contacts: 0 },
    { from: 5, to: 30, contacts: 40 },
    { from: 30, to: 45, contacts: 150 },
    { from: 45, to: 7133, contacts: 8 },
    { from: 7133, to: null, contacts: 2 },
  ];
  const percentiles = { p50: 35, p80: 40, p90: 41, p95: 45 };
  const distribution = { name: 'afterContactWorkTimes', contacts: 200, bins, percentiles };
  await open(`/history/distributions?${days}&queues=q1`, {
    '/api/distributions': { body: { timeZone: 'UTC', distributions: [distribution] } },
  });
  const within = await screen.findByRole('link', { name: '150, 30s – < 45s, After-contact work' });
  const asked = search(within);
  expect(asked.get('metric')).toBe('averageAfterContactWorkTime');
  expect([asked.get('atLeastSeconds'), asked.get('lessThanSeconds')]).toEqual(['30', '45']);
  expect(asked.get('queues')).toBe('q1');
  const beyond = search(screen.getByRole('link', { name: /^2, ≥ 1h 59m/ }));
  expect([beyond.get('atLeastSeconds'), beyond.get('lessThanSeconds')]).toEqual(['7133', null]);
  const rows = spreadRows(bins, 200);
  expect(rows.map(({ share, cumulative }) => [share, cumulative])).toEqual([
    [0.2, 0.2],
    [0.75, 0.95],
    [0.04, 0.99],
    [0.01, 1],
  ]);
  expect(curveOf(rows)).toEqual([
    { x: 0, y: 0 },
    { x: 5, y: 0 },
    { x: 30, y: 0.2 },
    { x: 45, y: 0.95 },
    { x: 7133, y: 0.99 },
  ]);
});

test('a total over queues of different thresholds says by which it is measured, and what that means', async () => {
  await open(`/history?${days}&groupBy=queue`, {
    '/api/repeats': { status: 400, body: { code: 'range-too-long', detail: '' } },
  });
  const total = await screen.findByRole('link', { name: '90%, Service level, Total' });
  const cell = within(total.closest('td, th') as HTMLElement);
  cell.getByRole('button', { name: 'all queues at 20s' }).click();
  expect(await screen.findByText(/does not follow from those of its queues/)).toBeTruthy();
  // Rows are measured by their own queue's.
  expect(screen.getAllByRole('button', { name: 'all queues at 20s' })).toHaveLength(1);
});

/** What the browser is handed as a file. */
async function exported(): Promise<string> {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  const followed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  fireEvent.click(await screen.findByRole('button', { name: 'Export CSV' }));
  const [file] = made.mock.calls.at(-1) ?? [];
  for (const spy of [made, followed]) spy.mockRestore();
  return (file as Blob).text();
}
const ungrouped = { ...history, groupBy: 'none' as const, groups: [] };

test.each([
  ['days', ungrouped, 'Service level (all queues at 20s)', 2],
  ['queues', history, 'Total (all queues at 20s)', 1],
] as const)(
  'the file and the lines of %s say by which threshold they are measured',
  async (_, answer, mark, shown) => {
    await open(`/history?${days}&chart=serviceLevel&groupBy=${answer.groupBy}`, {
      '/api/history': { body: answer },
      '/api/repeats': { status: 400, body: { code: 'range-too-long', detail: '' } },
    });
    await screen.findByRole('link', { name: '90%, Service level, Total' });
    expect(screen.getAllByRole('button', { name: 'all queues at 20s' })).toHaveLength(shown);
    const text = await exported();
    expect(text).toContain(mark);
    expect(text.match(/all queues at/g)).toHaveLength(1);
  },
);

test.each([
  ['chosen', 'thresholdSeconds=30'],
  ['of the only queue', 'queues=q2'],
])('a total by one threshold, %s, needs no mark', async (_, search) => {
  await open(`/history?${days}&groupBy=queue&${search}`, {
    '/api/repeats': { status: 400, body: { code: 'range-too-long', detail: '' } },
  });
  await screen.findByRole('link', { name: '90%, Service level, Total' });
  expect(screen.queryByRole('button', { name: /^all queues at/ })).toBeNull();
});

const working = {
  ...{ id: 'a1', name: 'sales-01', contacts: 40, abovePercentile: 0.075, whileBehind: 0.2 },
  metrics: { contactsHandled: 40, averageAfterContactWorkTime: 30 },
  above: [
    { id: 'q1', name: 'Sales', contacts: 2, atLeastSeconds: 95 },
    { id: 'q2', name: 'Support', contacts: 1, atLeastSeconds: 106 },
  ],
  behind: { contacts: 11, queues: ['q1', 'q2'] },
};

test('the work while a queue fell behind says of how many contacts it is, and leads to them', async () => {
  const complaints = vi.spyOn(console, 'error');
  const idle = { ...working, id: 'a2', name: 'idle', behind: { contacts: 0, queues: [] } };
  await open(`/history/after-contact-work?${days}`, {
    '/api/after-contact-work': { body: { agents: [working, idle], queues: [] } },
  });
  const name = '20%, While the queue fell behind, 11 contacts, sales-01';
  const link = await screen.findByRole('link', { name });
  expect(link.textContent).toBe('20% (11)');
  expect(Object.fromEntries(search(link))).toMatchObject({
    ...{ metric: 'averageAfterContactWorkTime', agents: 'a1', queues: 'q1,q2' },
    whileBehind: 'true',
  });
  expect(screen.queryByRole('link', { name: /fell behind.*idle/ })).toBeNull();
  // React says so of what browsers would take apart: a block within a paragraph.
  expect(complaints.mock.calls.filter(([text]) => /descendant|nested/.test(text))).toEqual([]);
  complaints.mockRestore();
});

test('the list of them asks for what the address says, and says what it shows', async () => {
  const asked = await open(
    '/contacts?metric=averageAfterContactWorkTime&from=1794819600&to=1794823200&agents=a1&whileBehind=true',
    { '/api/contacts': { body: { contacts: [contactRow], cursor: null, total: 1 } } },
  );
  expect(await screen.findByRole('heading', { name: '1 contact' })).toBeTruthy();
  expect(screen.getByText('While the queue fell behind')).toBeTruthy();
  expect(asked.find((path) => path.startsWith('/api/contacts'))).toContain('whileBehind=true');
});

test('contacts above their queue’s percentile open queue by queue, each from its own limit on', async () => {
  const agent = working;
  await open(`/history/after-contact-work?${days}`, {
    '/api/after-contact-work': { body: { agents: [agent], queues: [] } },
  });
  (await screen.findByRole('button', { name: '7.5%' })).click();
  const link = await screen.findByRole('link', { name: 'Support: 1 (≥ 1m 46s), sales-01' });
  expect(Object.fromEntries(search(link))).toMatchObject({
    ...{ metric: 'afterContactWorkTime95', agents: 'a1', queues: 'q2', atLeastSeconds: '106' },
  });
});

const resolution = {
  ...{ withinDays: 7, contacts: 40, followed: 10, undecided: 12, resolution: 0.75 },
  ...{ repeats: 9, rate: 0.225, rows: [contactRow], listed: 30 },
  queues: [
    { id: 'q1', name: 'Sales', contacts: 32, followed: 8, undecided: 12, resolution: 0.75 },
    { id: '-', name: '-', contacts: 8, followed: 2, undecided: 0, resolution: 0.75 },
  ],
};

test('first-contact resolution is told of the center and by queue, and each figure leads to the journeys that it counts', async () => {
  await open(`/history/resolution?${days}`, { '/api/repeats': { body: resolution } });
  const whole = await screen.findByRole('link', { name: '75%, First-contact resolution' });
  expect(search(whole).get('list')).toBe('resolved');
  expect(search(whole).has('queues')).toBe(false);
  expect(screen.getByText(/^Journeys whose 7 days are not over: 12\./)).toBeTruthy();
  for (const [name, list] of [
    ['75%, First-contact resolution, Sales', 'resolved'],
    ['8, Came back after it, Sales', 'followed'],
    ['32, Journeys, Sales', 'all'],
  ] as const) {
    const link = screen.getByRole('link', { name });
    expect([search(link).get('list'), search(link).get('queues')]).toEqual([list, 'q1']);
  }
  // Eight journeys say little.
  expect(screen.getByText('(n=8)', { exact: false })).toBeTruthy();
});

test('what contacts cost in all, and each with idle time, leads to the contacts whose handle time it is', async () => {
  const metrics = { contactsHandled: 10, totalHandleTime: 3600, averageHandleTime: 360 };
  await open(`/history/resolution?${days}`, {
    '/api/repeats': { body: resolution },
    '/api/history': {
      body: { ...history, totals: metrics, groups: [{ key: 'q1', name: 'Sales', metrics }] },
    },
  });
  for (const title of ['Cost in all', 'Cost per contact, idle time included']) {
    const link = await screen.findByRole('link', { name: new RegExp(`, ${title}, Sales$`) });
    expect([search(link).get('metric'), search(link).get('queues')]).toEqual([
      ...['totalHandleTime', 'q1'],
    ]);
  }
});

test.each([
  ['resolved', 'First-contact resolution', /whoever comes back was not resolved/],
  ['followed', 'Came back after it', /within 7 days after/],
  ['all', 'Journeys', /without transfers/],
])(
  'the journeys that are %s are listed and counted, of the queue that was asked for',
  async (list, title, definition) => {
    const asked = await open(
      `/contacts?repeatsFrom=2026-11-16&repeatsTo=2026-11-22&timeZone=UTC&list=${list}&queues=q1`,
      { '/api/repeats': { body: resolution } },
    );
    await screen.findByRole('heading', { level: 1, name: title });
    expect(await screen.findByText('30 contacts')).toBeTruthy();
    expect(screen.getByText(definition)).toBeTruthy();
    expect(screen.getByText(/· Sales/)).toBeTruthy();
    expect(asked.find((path) => path.startsWith('/api/repeats'))).toContain(
      `list=${list}&queues=q1`,
    );
  },
);

test('while journeys are looked for, it is not said that there are none', async () => {
  await open('/contacts?repeatsFrom=2026-11-16&repeatsTo=2026-11-22', {});
  const answering = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input).includes('/api/repeats') ? new Promise(() => {}) : answering(input, init);
  await screen.findByRole('heading', { level: 2, name: 'Loading contacts' });
  expect(screen.queryByText('0 contacts')).toBeNull();
});

test('what was noted stands under every view, and at its hour in the week', async () => {
  // 16 November 2026, 10:00 to 11:00 in Madrid.
  const [from, to] = [1_794_819_600, 1_794_823_200];
  const annotation = { id: 'n1', from, to, kind: 'outage', text: 'Lines down', by: 'eva' };
  const cells = [{ weekday: 1, hour: 10, metrics: { contactsQueued: 30 } }];
  await open(`/history/week?${days}`, {
    '/api/annotations': { body: { annotations: [annotation] } },
    '/api/week': { body: { timeZone: 'Europe/Madrid', days: [1, 1, 1, 1, 1, 1, 1], cells } },
  });
  (await screen.findByRole('button', { name: 'Monday, 10:00 – 11:00: 30' })).click();
  expect(await screen.findByText('Outage: Lines down')).toBeTruthy();
  expect(screen.getByRole('heading', { name: /^Annotations/ })).toBeTruthy();
  expect(screen.getByText('Lines down')).toBeTruthy();
});
