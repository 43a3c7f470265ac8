// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chosenTenant } from '../../dashboard/api/tenant.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, today } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

const companies = [
  { id: 'acme', name: 'Acme Energía' },
  { id: 'borealis', name: 'Borealis Air' },
];
let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

function open(tenants: typeof companies) {
  history.replaceState(null, '', '/');
  const [first] = tenants;
  const body = { ...center, name: first?.name ?? center.name, tenant: first?.id ?? null, tenants };
  const { api } = apiAnswering({ '/api/center': { body }, '/api/today': { body: today } });
  render(<App api={api} signIn={openHouse} pack={pack} />);
}

test('who sees several companies chooses one, and starts anew with it', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
  open(companies);
  const [menu] = await screen.findAllByRole('button', { name: /Company: Acme Energía/ });
  fireEvent.click(menu as HTMLElement);
  const [other] = await screen.findAllByRole('menuitemcheckbox', { name: /Borealis Air/ });
  fireEvent.click(other as HTMLElement);
  expect(chosenTenant()).toBe('borealis');
  expect(assign).toHaveBeenCalledWith('/');
});

test.each([[[]], [companies.slice(0, 1)]])(
  'who sees no more than one has nothing to choose',
  async (tenants) => {
    open(tenants);
    await screen.findAllByRole('button', { name: /Language: English/ });
    expect(screen.queryByRole('button', { name: /Company/ })).toBeNull();
  },
);
