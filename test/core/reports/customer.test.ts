import { beforeEach, expect, test } from 'vitest';
import { customerDetail } from '../../../core/api/customer-wire.ts';
import { type Learned, nothingLearned } from '../../../core/customer/learned.ts';
import type { Profile } from '../../../core/customer/profile.ts';
import { customerContacts } from '../../../core/reports/contacts.ts';
import { type CustomerSources, customer } from '../../../core/reports/customer.ts';
import { knownCustomer } from '../../../core/reports/known-customer.ts';
import center from '../../fixtures/center.ts';
import { indexed, indexReader } from './indexed-contacts.ts';

const now = Date.parse('2026-03-10T09:00:00Z') / 1000;
const day = 86_400;
const home = '+34600000001';
const mobile = '+34600000002';
const ana: Profile = { customerId: 'C-7', name: 'Ana', language: 'es', numbers: [home] };

let learned: Record<string, Learned>;
let held: ReturnType<typeof indexed>[];
let promised: Record<string, number | null>;

beforeEach(() => {
  learned = {};
  held = [];
  promised = {};
});

const sources = (): CustomerSources => ({
  keysOf: (name) => [name, `key of ${name}`],
  behind: async (key) =>
    key === `key of ${home}` ? { profile: ana } : { learned: learned[key.replace('key of ', '')] },
  profile: async (id) => (id === 'C-7' ? ana : undefined),
  profileOfLine: async (line) => (line === home ? ana : undefined),
  learned: async (name) => learned[name],
  openCallback: async ({ numbers }) => {
    const number = numbers.find((one) => one in promised);
    return number === undefined ? undefined : { at: promised[number] ?? null };
  },
});

const seen = (id: string, daysAgo: number, line: string, channel = 'VOICE') =>
  indexed({ id, channel, customer: line, initiated: now - daysAgo * day });

const listed = async (id: string) => {
  const { keys } = await knownCustomer(id, sources());
  const found = await customerContacts(keys, undefined, indexReader(held));
  if (!found.ok) throw new Error(found.problem.detail);
  return found.value.contacts.map(({ contactId }) => contactId);
};

const ask = (id: string) =>
  customer({ id, cursor: undefined, now }, sources(), indexReader(held), center);

test('a customer by id or by the line that is theirs: all that they had, on every line that was seen', async () => {
  learned = { 'C-7': { ...nothingLearned, addresses: { [mobile]: now - 3 * day } } };
  held = [seen('a', 5, home), seen('b', 3, mobile), seen('c', 1, 'C-7', 'CHAT')];
  promised = { [mobile]: now + 60 };
  for (const id of ['C-7', home]) {
    const found = await ask(id);
    if (!found.ok) throw new Error(found.problem.detail);
    expect(customerDetail.parse(found.value)).toMatchObject({
      ...{ id, profile: ana, language: 'es', openCallback: { at: now + 60 } },
      addresses: [{ name: mobile, at: now - 3 * day }],
      channels: [
        { channel: 'CHAT', contacts: 1, lastContactId: 'c', lastAt: now - day },
        { channel: 'VOICE', contacts: 2, lastContactId: 'b' },
      ],
    });
    expect(found.value.history.contacts.map(({ contactId }) => contactId)).toEqual(['c', 'b', 'a']);
  }
});

test('the list of a customer’s contacts has those of all their lines, by whichever name or key it is asked for', async () => {
  learned = { 'C-7': { ...nothingLearned, addresses: { [mobile]: now - 3 * day } } };
  held = [
    seen('a', 5, home),
    seen('b', 3, `key of ${mobile}`),
    seen('c', 1, 'key of C-7', 'CHAT'),
    seen('d', 1, '+34699999999'),
  ];
  for (const id of ['C-7', home, `key of ${home}`])
    expect(await listed(id)).toEqual(['c', 'b', 'a']);
  expect(await ask('C-7')).toMatchObject({ value: { history: { contacts: { length: 3 } } } });
  expect(await listed('+34699999999')).toEqual(['d']);
});

test('by the key of a customer of whom there is no profile, their lines are listed too; a line of several is only itself', async () => {
  learned = {
    'C-9': { ...nothingLearned, addresses: { [mobile]: now } },
    [mobile]: { ...nothingLearned, customerIds: { 'C-9': now, 'C-7': now } },
  };
  held = [seen('a', 5, 'key of C-9'), seen('b', 3, mobile)];
  expect(await listed('key of C-9')).toEqual(['b', 'a']);
  expect(await listed(mobile)).toEqual(['b']);
});

test('a line that is nobody’s tells who was identified there, and is not taken for them', async () => {
  learned = {
    [mobile]: {
      ...nothingLearned,
      customerIds: { 'C-7': now - day },
      language: { value: 'ro', at: now - day },
    },
  };
  expect(await ask(mobile)).toMatchObject({
    ok: true,
    value: {
      ...{ profile: null, language: 'ro', customerIds: [{ name: 'C-7', at: now - day }] },
      history: { contacts: [] },
    },
  });
});

test('habits are told from three contacts on', async () => {
  held = [seen('a', 5, home), seen('b', 3, home)];
  expect(await ask(home)).toMatchObject({ value: { preferredChannel: null, preferredHour: null } });
  held = [...held, seen('c', 1, home)];
  // 09:00 in UTC is 10:00 in Madrid in winter.
  expect(await ask(home)).toMatchObject({
    value: { preferredChannel: 'VOICE', preferredHour: 10 },
  });
});

test('by the key that a contact has: the same channels and habits as by the name', async () => {
  held = [1, 2, 3].map((age) => seen(`c${age}`, age, `key of ${mobile}`));
  const [byName, byKey] = [await ask(mobile), await ask(`key of ${mobile}`)];
  for (const found of [byName, byKey])
    expect(found).toMatchObject({
      value: {
        channels: [{ channel: 'VOICE', contacts: 3, lastContactId: 'c1' }],
        ...{ preferredChannel: 'VOICE', preferredHour: 10 },
        history: { contacts: { length: 3 } },
      },
    });
});

test('of whom nothing is known it is said', async () => {
  expect(await ask('+34699999999')).toMatchObject({ problem: { code: 'customer-unknown' } });
});
