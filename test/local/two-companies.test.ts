import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CenterInfo, ContactList } from '../../core/api/wire.ts';
import type { LiveSnapshot } from '../../core/live/wire.ts';
import { dial } from './connect/people.ts';

const numbers = { acme: '+34910000021', borealis: '+40310000022' };
const tenants = Object.keys(numbers) as (keyof typeof numbers)[];
let directory: string;
let child: ChildProcess;
let output = '';
let url: string;

/** The whole product, as `npm start` runs it with another configuration, and nobody in it. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'companies-'));
  const options = ['--directory', directory, '--days', '0', '--port', '0', '--speed', '10'];
  child = spawn(
    process.execPath,
    ['scripts/run.mjs', 'local/main.ts', ...options, '--quiet', '--no-dashboard'],
    { env: { ...process.env, CONTACT_CENTER_CONFIG: 'test/fixtures/two-tenants.ts' } },
  );
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  url = await vi.waitFor(() => {
    const found = output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (!found) throw new Error(`no address yet in: ${output}`);
    return found;
  }, 60_000);
}, 70_000);
afterAll(async () => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
  await rm(directory, { recursive: true, force: true });
  expect(output).not.toContain('Problem');
}, 30_000);

async function api<Answer>(path: string, tenant: string): Promise<Answer> {
  const joint = path.includes('?') ? '&' : '?';
  return (await fetch(`${url}/api/${path}${joint}tenant=${tenant}`)).json() as Promise<Answer>;
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
    tenants.map((tenant, at) => dial(url, `+3460000000${at}`, numbers[tenant])),
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
