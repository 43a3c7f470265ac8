import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CenterInfo, ContactList } from '../../core/api/wire.ts';
import type { LiveSnapshot } from '../../core/live/wire.ts';
import { dial } from './connect/people.ts';
import { startProduct } from './start-product.ts';

const numbers = { acme: '+34910000021', borealis: '+40310000022' };
const tenants = Object.keys(numbers) as (keyof typeof numbers)[];
let product: Awaited<ReturnType<typeof startProduct>>;

beforeAll(async () => {
  product = await startProduct('test/fixtures/two-tenants.ts');
}, 70_000);
afterAll(async () => {
  expect(await product.stop()).not.toContain('Problem');
}, 30_000);

async function api<Answer>(path: string, tenant: string): Promise<Answer> {
  const joint = path.includes('?') ? '&' : '?';
  return (
    await fetch(`${product.url}/api/${path}${joint}tenant=${tenant}`)
  ).json() as Promise<Answer>;
}

test('each company is a center of its own', async () => {
  for (const [tenant, name] of [
    ['acme', 'Acme Energía'],
    ['borealis', 'Borealis Air'],
  ] as const)
    expect(await api<CenterInfo>('center', tenant)).toMatchObject({ name, tenant });
});

test('a call to each company, from its greeting to its figures, is in that company alone', async () => {
  const from = Math.floor(Date.now() / 1000) - 3600;
  const phones = await Promise.all(
    tenants.map((tenant, at) => dial(product.url, `+3460000000${at}`, numbers[tenant])),
  );
  const [acme, borealis] = phones;
  await acme?.hears('heard', ({ text }) => text.includes('Acme Energía'));
  await borealis?.hears('heard', ({ text }) => text.includes('Borealis Air'));
  for (const tenant of tenants)
    await vi.waitFor(async () => {
      const live = await api<LiveSnapshot>('live', tenant);
      expect(live.contacts).toHaveLength(1);
    }, 20_000);
  for (const phone of phones) phone.does({ type: 'hangUp' });
  for (const tenant of tenants)
    await vi.waitFor(async () => {
      const span = `from=${from}&to=${from + 86_400}`;
      const { contacts } = await api<ContactList>(`contacts?${span}`, tenant);
      expect(contacts.map(({ dialledNumber }) => dialledNumber)).toEqual([numbers[tenant]]);
    }, 30_000);
}, 90_000);
