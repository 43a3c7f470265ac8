// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { findPage } from '../../dashboard/pages/contacts/find-page.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, marta } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

const unknown = (code: string) => ({ status: 404, body: { code, detail: '' } });

/** The contact `c-1`, the customer `7001` and the number +34600111222 are known. */
const known = () => {
  const answer = ({ pathname }: URL) => {
    const [, , page, id] = pathname.split('/').map(decodeURIComponent);
    const there = page === 'contacts' ? ['c-1'] : ['7001', '+34600111222'];
    const code = page === 'contacts' ? 'contact-unknown' : 'customer-unknown';
    return there.includes(id ?? '') ? { body: marta } : unknown(code);
  };
  return apiAnswering(
    new Proxy({} as Parameters<typeof apiAnswering>[0], {
      get: (_, path: string) =>
        path === '/api/center'
          ? { body: center }
          : path === '/api/contacts'
            ? { body: { contacts: [], cursor: null } }
            : /^\/api\/(contacts|customers)\//.test(path)
              ? answer
              : unknown('route-unknown'),
    }),
  );
};

test.each([
  ['c-1', '/contacts/c-1'],
  ['7001', '/customers/7001'],
  ['+34600111222', '/customers/%2B34600111222'],
  ['+34 600 111-222', '/customers/%2B34600111222'],
  ['0034 (600) 111.222', '/customers/%2B34600111222'],
  ['34600111222', '/customers/%2B34600111222'],
  ['600 111 222', null],
  ['Marta', null],
])('%s leads a supervisor to %s', async (text, page) => {
  expect(await findPage(text, true, known().api)).toBe(page);
});

test('agents find contacts alone, and no customer is asked for', async () => {
  const { api, asked } = known();
  expect(await findPage('c-1', false, api)).toBe('/contacts/c-1');
  expect(await findPage('7001', false, api)).toBeNull();
  expect(asked.filter((path) => path.startsWith('/api/customers'))).toEqual([]);
});

test('an API that fails is no unknown contact', async () => {
  const { api } = apiAnswering({ '/api/contacts/c-1': 'down' });
  await expect(findPage('c-1', true, api)).rejects.toMatchObject({ code: 'unreachable' });
});

test('what is not found is said beside the field, and what is found opens', async () => {
  history.replaceState(null, '', '/contacts');
  render(<App api={known().api} signIn={openHouse} pack={pack} />);
  const field = await screen.findByRole('searchbox', { name: 'Find a contact or a customer' });
  const find = screen.getByRole('button', { name: 'Find' });
  fireEvent.change(field, { target: { value: 'Marta' } });
  fireEvent.click(find);
  await screen.findByText('Nothing is known of “Marta”.');
  expect(location.pathname).toBe('/contacts');
  fireEvent.change(field, { target: { value: ' 7001 ' } });
  expect(screen.queryByText('Nothing is known of “Marta”.')).toBeNull();
  fireEvent.click(find);
  await waitFor(() => expect(location.pathname).toBe('/customers/7001'));
});
