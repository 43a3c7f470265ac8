// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, contactRow, history as figures, metricsWith } from './fixture.ts';

// The first page of each kind loads its code.
configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

function open(path: string, answers: Parameters<typeof apiAnswering>[0]) {
  history.replaceState(null, '', path);
  const { api, asked } = apiAnswering({ '/api/center': { body: center }, ...answers });
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}

test('agents have no Today: they start at their own day, with their own figures and queues', async () => {
  const agent = { ...center, role: 'agent', agent: 'a1' };
  const sales = { queue: 'q1', name: 'Sales', channel: 'VOICE', waiting: 3, oldestAt: null };
  const asked = open('/', {
    '/api/center': { body: agent },
    '/api/history': {
      body: { ...figures, totals: metricsWith({ contactsHandled: 17 }), rows: [] },
    },
    '/api/own-now': {
      body: { agent: null, queues: [{ ...sales, agents: { free: 1, staffed: 4 } }] },
    },
  });
  expect(await screen.findByRole('link', { name: /^17, / })).toBeTruthy();
  expect(await screen.findByText(/has not told of you yet/)).toBeTruthy();
  const row = await screen.findByRole('row', { name: /Sales/ });
  expect(within(row).getByText('1 / 4')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Today' })).toBeNull();
  expect(asked.filter((path) => /today|repeats/.test(path))).toEqual([]);
});

test('a list loads on until the API has no more, and says how many count', async () => {
  const rows = [0, 1, 2].map((index) => ({
    ...contactRow,
    contactId: `c-${index}`,
    counted: index > 0,
  }));
  open('/contacts?metric=serviceLevel&from=1795302000&to=1795388400', {
    '/api/contacts': (url) =>
      url.searchParams.get('cursor') === null
        ? { body: { contacts: rows.slice(0, 2), cursor: 'next' } }
        : { body: { contacts: rows.slice(2), cursor: null } },
  });
  expect(await screen.findByRole('heading', { name: '3 contacts' })).toBeTruthy();
  expect(screen.getByText('2 of 3 count towards the figure')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: /Contact c-\d/ }).length).toBe(3);
});

test('of a long list it says how many there are in all, from the first page on, and what it can’t know it does not say', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => ({
    ...{ ...contactRow, contactId: `c-${index}` },
  }));
  const answering = (total: number | null) => ({
    '/api/contacts': { body: { contacts: rows, cursor: 'next', total } },
  });
  open('/contacts?metric=contactsQueued&from=1795302000&to=1795388400', answering(633));
  expect(await screen.findByRole('heading', { name: '500 of 633 contacts' })).toBeTruthy();
  cleanup();
  open(
    '/contacts?metric=averageHandleTime&atLeastSeconds=9&from=1795302000&to=1795388400',
    answering(null),
  );
  expect(await screen.findByRole('heading', { name: '500 contacts so far' })).toBeTruthy();
});

test('of many repeat contacts all are counted, and the page says how many it lists', async () => {
  const answer = { withinDays: 7, contacts: 4000, repeats: 1200, rate: 0.3, listed: 1200 };
  open('/contacts?repeatsFrom=2026-11-01&repeatsTo=2026-11-22', {
    '/api/repeats': { body: { ...answer, rows: [contactRow] } },
  });
  expect(await screen.findByRole('heading', { name: '1,200 contacts' })).toBeTruthy();
  expect(screen.getByText(/The newest 1 are listed$/)).toBeTruthy();
});

test('an address that is no page says so', async () => {
  open('/nowhere', {});
  expect(await screen.findByText('There is no such page')).toBeTruthy();
});
