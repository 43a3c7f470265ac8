import { afterEach, expect, test, vi } from 'vitest';
import { createApi } from '../../dashboard/api/api.ts';
import { chosenTenant } from '../../dashboard/api/tenant.ts';
import { remember } from '../../dashboard/theme/remembered.ts';

const api = createApi(async () => null);
const answering = (status: number, body: object) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
};

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('without a choice the API is asked as ever', async () => {
  const asked = answering(200, {});
  await api.read('today');
  expect(asked).toEqual(['/api/today']);
});

test('the chosen company goes along with every question', async () => {
  remember('tenant', 'borealis');
  const asked = answering(200, {});
  await api.read('contact', { id: 'c 1' });
  await api.read('contacts', { query: { from: 1, to: 2 } });
  expect(asked).toEqual([
    '/api/contacts/c%201?tenant=borealis',
    '/api/contacts?tenant=borealis&from=1&to=2',
  ]);
});

test('a company that the user may see no longer is forgotten, any other refusal is not', async () => {
  remember('tenant', 'borealis');
  answering(403, { code: 'not-allowed', detail: 'supervisors only' });
  await expect(api.read('live')).rejects.toMatchObject({ code: 'not-allowed' });
  expect(chosenTenant()).toBe('borealis');
  answering(403, { code: 'not-allowed', field: 'tenant', detail: 'not theirs' });
  await expect(api.read('live')).rejects.toMatchObject({ code: 'not-allowed' });
  expect(chosenTenant()).toBeNull();
});
