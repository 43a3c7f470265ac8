// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flowTraffic } from '../../core/flow/traffic/flow-traffic.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { menuFlow } from '../core/flow/traffic/menu-flow.ts';
import { apiAnswering, center } from './fixture.ts';

configure({ asyncUtilTimeout: 20_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

const way = (contactId: string, ...steps: { at: number; block: string; result?: string }[]) => ({
  ...{ contactId, steps },
});
const traffic = flowTraffic(
  menuFlow,
  [
    way('gone', { at: 0, block: 'menu' }),
    way('answered', { at: 0, block: 'menu' }),
    way('talking', { at: 0, block: 'menu' }),
    way('waiting', { at: 0, block: 'menu' }),
    way(
      'through',
      { at: 0, block: 'menu' },
      { at: 4000, block: 'hours' },
      { at: 9000, block: 'goodbye' },
    ),
    way('failed', { at: 0, block: 'menu', result: 'Error' }, { at: 10, block: 'sorry' }),
  ],
  new Map([
    ['answered', 7],
    ['gone', null],
    ['through', null],
    ['failed', null],
  ]),
);
const share = { hit: 1, total: 12 };
const day = '2026-11-22';
const counted = { contacts: 3, errors: 1, connected: 1, here: 1, left: 1, truncated: false };
const flowAnswers = {
  '/api/center': { body: center },
  '/api/flows': {
    body: {
      day,
      flows: [
        { name: 'menu', type: 'CONTACT_FLOW', description: 'The menu', blocks: 6, ...counted },
        { name: 'ask', type: 'MODULE', description: '', blocks: 2, ...counted, contacts: 9 },
      ],
    },
  },
  '/api/flows/menu': {
    body: {
      ...{ name: 'menu', type: 'CONTACT_FLOW', description: 'The menu', document: menuFlow },
      findings: [
        {
          ...{ rule: 'reach/loop', severity: 'warning', block: 'again' },
          ...{ message: 'Round and round.', fix: 'Count.' },
        },
      ],
      coverage: {
        blocks: share,
        branches: share,
        hits: { menu: { 'Equals 1': 7 } },
        as: 'menu-en',
      },
    },
  },
  '/api/flows/menu/traffic': { body: { day, ...traffic, truncated: false } },
  '/api/flows/menu/contacts': {
    body: { day, contacts: [{ contactId: 'c-0000001', at: 1_795_302_000 }], total: 3 },
  },
};

let asked: string[] = [];
function open(path: string, answers: object = {}) {
  history.replaceState(null, '', path);
  const { api, asked: paths } = apiAnswering({ ...flowAnswers, ...answers });
  asked = paths;
  return render(<App api={api} signIn={openHouse} pack={pack} />);
}

test('the list has the busiest flow first, each leading to its page of the same day', async () => {
  open(`/flows?day=${day}`);
  const table = await screen.findByRole('grid', { name: 'Flows' });
  const links = within(table).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['ask', 'menu']);
  expect(links[1]?.getAttribute('href')).toBe(`/flows/menu?day=${day}`);
  for (const kind of ['Inbound flow', 'Module'])
    expect(within(table).getByRole('cell', { name: kind })).toBeTruthy();
});

test('a block of the drawing opens by keyboard, with its branches, tests and contacts', async () => {
  open('/flows/menu');
  const block = await screen.findByRole('button', { name: /^menu\s+GetParticipantInput/ });
  expect(block.getAttribute('tabindex')).toBe('0');
  fireEvent.keyDown(block, { key: 'Enter' });
  const branches = await screen.findByRole('table', { name: 'Branches' });
  const row = within(branches).getByRole('row', { name: /^Equals 1/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['≤ 1', '7']);
  const contact = await screen.findByRole('link', { name: /c-000000/ });
  expect(contact.getAttribute('href')).toBe('/contacts/c-0000001');
  expect(screen.getByText('1 of 3, the newest first')).toBeTruthy();
  expect(screen.getByText('Asks or waits · Get customer input')).toBeTruthy();
  expect(screen.getByText('1 of 12, tried as menu-en')).toBeTruthy();
});

test('a branch of the drawing opens to its contacts, and the address says so', async () => {
  const { container } = open('/flows/menu');
  await screen.findByRole('button', { name: /^menu\s+GetParticipantInput/ });
  const branch = container.querySelector('path[data-branch="NoMatchingError"][data-block="menu"]');
  expect(branch?.getAttribute('class')).toBe('edge erred');
  fireEvent.click(branch as Element);
  await screen.findByRole('heading', { name: 'Contacts of menu: NoMatchingError' });
  expect(new URLSearchParams(location.search).get('branch')).toBe('NoMatchingError');
});

test('who was connected to an agent in a block, who is still here and who left it are told apart, and each opens to its contacts', async () => {
  open('/flows/menu?block=menu');
  fireEvent.click(await screen.findByRole('button', { name: '1: Hung up' }));
  await screen.findByRole('heading', { name: 'Contacts of menu: Left here' });
  fireEvent.click(
    screen.getByRole('button', { name: '2: Are not over: wait here or talk to an agent' }),
  );
  await screen.findByRole('heading', { name: 'Contacts of menu: Still here' });
  fireEvent.click(screen.getByRole('button', { name: '1: Were connected to an agent' }));
  await screen.findByRole('heading', { name: 'Contacts of menu: Connected here' });
  expect(new URLSearchParams(location.search).get('gone')).toBe('connected');
  const lists = asked.filter((path) => path.startsWith('/api/flows/menu/contacts'));
  expect(lists.map((path) => new URLSearchParams(path.split('?')[1]).get('gone'))).toEqual([
    ...[null, 'left', 'here', 'connected'],
  ]);
});

test('the table says what the drawing shows, and findings lead to their blocks', async () => {
  open('/flows/menu');
  fireEvent.click(await screen.findByRole('tab', { name: 'Blocks as a table' }));
  expect(
    await screen.findByText('Equals 1 / Equals 2 → hours: 1; NoMatchingError → sorry: 1'),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('tab', { name: 'Findings (1)' }));
  fireEvent.click(await screen.findByRole('button', { name: 'again' }));
  expect(await screen.findByRole('heading', { name: 'again' })).toBeTruthy();
});

test('a flow that isn’t there is told', async () => {
  const body = { code: 'flow-unknown', detail: '' };
  open('/flows/menu', { '/api/flows/menu': { status: 404, body } });
  expect(await screen.findByText('This flow doesn’t exist, or not any more.')).toBeTruthy();
});
