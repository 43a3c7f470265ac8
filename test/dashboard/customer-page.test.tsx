// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { CustomerDetail } from '../../core/api/customer-wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, contactRow, marta, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const line = '+34600111222';
const none = { contacts: [], cursor: null, total: 0 };
const ofLine: CustomerDetail = {
  ...{ ...marta, id: line, profile: null, openCallback: null, history: none },
  customerIds: [{ name: 'C/7', at: midnight + 36_000 }],
};

async function open(detail: { status?: number; body: unknown }) {
  history.replaceState(null, '', `/customers/${encodeURIComponent(line)}`);
  const path = `/api/customers/${encodeURIComponent(line)}`;
  const { api, asked } = apiAnswering({
    '/api/center': { body: center },
    [path]: detail,
    [`${path}/contacts`]: { body: none },
    '/api/customers/C%2F7/contacts': {
      body: { contacts: [{ ...contactRow, contactId: 'past-1' }], cursor: null, total: 1 },
    },
  });
  render(<App api={api} signIn={openHouse} pack={await speak('en')} />);
  return asked;
}

test('the page of a line names who was identified there, with their latest contacts and the way to all', async () => {
  await open({ body: ofLine });
  const all = await screen.findByRole('link', { name: 'Contacts of C/7' });
  expect(all.getAttribute('href')).toBe('/customers/C%2F7');
  expect(screen.getByText('Last identified here: Nov 22, 10:00')).toBeTruthy();
  const latest = await screen.findByRole('table', { name: 'Contacts of C/7' });
  const contact = await within(latest).findByRole('link');
  expect(contact.getAttribute('href')).toBe('/contacts/past-1');
  expect(screen.getByRole('heading', { name: '0 contacts' })).toBeTruthy();
});

test('whose contacts the list has already is not named again, and who is unknown has none', async () => {
  const profile = { customerId: 'C/7', numbers: [line] };
  const asked = await open({ body: { ...ofLine, profile } });
  await screen.findByRole('heading', { name: '0 contacts' });
  expect(screen.queryByText('Customers of this line')).toBeNull();
  expect(asked.filter((path) => path.includes('C%2F7'))).toEqual([]);
  cleanup();
  await open({ status: 404, body: { code: 'customer-unknown', detail: '' } });
  await screen.findByRole('heading', { name: '0 contacts' });
  expect(screen.queryByText('Nothing is known of this customer.')).toBeNull();
});
