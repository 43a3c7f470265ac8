import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { callerSources } from '../../adapters/dynamodb/caller-sources.ts';
import { type CenterItems, centerItems } from '../../adapters/dynamodb/center-items.ts';
import { customerKey } from '../../adapters/dynamodb/contact-codec.ts';
import { contactLedger } from '../../adapters/dynamodb/contact-ledger.ts';
import { learnCustomers } from '../../adapters/dynamodb/learn-customers.ts';
import { type ProfileStore, profileStore } from '../../adapters/dynamodb/profile-store.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import { profileSchema } from '../../core/customer/profile.ts';
import { tallyOf } from '../../core/metrics/tally.ts';
import { type CallShape, call } from '../fixtures/contact-records.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let database: Awaited<ReturnType<TestDatabase['emptyTables']>>;
let items: CenterItems;
let profiles: ProfileStore;

beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  database = await engines.emptyTables();
  items = centerItems(database, database.tables.center);
  profiles = profileStore(items);
});

const profile = (customerId: string, ...numbers: string[]) =>
  profileSchema.parse({ customerId, name: customerId, numbers });

describe('profiles', () => {
  test('are found by id and by number', async () => {
    await profiles.save(profile('C-7', '+34600000001', '+34600000002'));
    expect(await profiles.read('C-7')).toEqual(profile('C-7', '+34600000001', '+34600000002'));
    expect((await profiles.readByLine('+34600000002'))?.customerId).toBe('C-7');
    expect(await profiles.read('C-8')).toBeUndefined();
    expect(await profiles.readByLine('+34699999999')).toBeUndefined();
  });

  test('are found by the key that contacts have of an id or number, with what was learned', async () => {
    await profiles.save(profile('C-7', '+34600000001'));
    const learned = {
      language: null,
      addresses: { '+34600000009': 1_800_000_000 },
      customerIds: {},
    };
    await profiles.learn('C-7', learned, 30);
    expect(await profiles.behind(customerKey('C-7'))).toEqual({
      ...{ profile: profile('C-7', '+34600000001'), learned },
    });
    expect((await profiles.behind(customerKey('+34600000001'))).profile?.customerId).toBe('C-7');
    await profiles.save(profile('C-8', '+34600000001'));
    expect((await profiles.behind(customerKey('+34600000001'))).profile).toBeUndefined();
    expect(await profiles.behind('C-7')).toEqual({});
  });

  test('a number that two customers have is nobody’s, until one gives it up', async () => {
    await profiles.save(profile('C-7', '+34600000001'));
    await profiles.save(profile('C-8', '+34600000001'));
    expect(await profiles.readByLine('+34600000001')).toBeUndefined();
    await profiles.save(profile('C-8', '+34600000003'));
    expect((await profiles.readByLine('+34600000001'))?.customerId).toBe('C-7');
  });

  test('saved twice is saved once; a number that was given up finds nobody', async () => {
    await profiles.save(profile('C-7', '+34600000001'));
    await profiles.save(profile('C-7', '+34600000001'));
    expect((await profiles.readByLine('+34600000001'))?.customerId).toBe('C-7');
    await profiles.save(profile('C-7'));
    expect(await profiles.readByLine('+34600000001')).toBeUndefined();
  });

  test('customers who save one number at the same time are both entered', async () => {
    const ids = ['C-1', 'C-2', 'C-3', 'C-4'];
    await Promise.all(ids.map((id) => profiles.save(profile(id, '+34600000001'))));
    expect(await profiles.readByLine('+34600000001')).toBeUndefined();
    for (const id of ids.slice(1)) await profiles.save(profile(id));
    expect((await profiles.readByLine('+34600000001'))?.customerId).toBe('C-1');
  });

  test('only a change raises the version', async () => {
    expect(await profiles.save(profile('C-7', '+34600000001'))).toBe(1);
    expect(await profiles.save(profile('C-7', '+34600000001'))).toBe(1);
    expect(await profiles.save(profile('C-7'))).toBe(2);
  });

  test('no number stands in a key', async () => {
    await profiles.save(profile('C-7', '+34600000001'));
    expect(await items.get('customer|+34600000001', 'line')).toBeUndefined();
  });
});

describe('what contacts tell', () => {
  const start = Date.parse('2026-03-02T09:00:00Z') / 1000;
  const record = (language: string, initiated: number) => {
    const attributes = { language, identified: 'yes', customerId: 'C-7' };
    const more = { Attributes: attributes };
    return call({ id: `at ${initiated}`, initiated, customer: '+34600000001', more });
  };
  const learn = learnCustomers({ learn: (...all) => profiles.learn(...all) }, 2);

  test('is the same in whatever order and however often records come', async () => {
    const [first, second] = [record('es', start), record('it', start + 60)] as const;
    await learn([second]);
    await learn([first, second]);
    await learn([first]);
    expect(await profiles.learned('C-7')).toEqual({
      language: { value: 'it', at: start + 60 },
      addresses: { '+34600000001': start + 60 },
      customerIds: {},
    });
    expect((await profiles.learned('+34600000001'))?.customerIds).toEqual({ 'C-7': start + 60 });
  });

  test('is found among those who learn at the same time, and goes after its days', async () => {
    await Promise.all([0, 1, 2, 3].map((n) => learn([record('es', start + n)])));
    expect((await profiles.learned('C-7'))?.language?.at).toBe(start + 3);
    const [pk] = [`customer|${customerKey('C-7')}`];
    expect((await items.get(pk, 'learned'))?.expiresAt).toBe(start + 3 + 2 * 86_400);
    expect(await items.get('customer|C-7', 'learned')).toBeUndefined();
  });

  test('identifies nobody by itself', async () => {
    await learn([record('es', start)]);
    expect(await profiles.readByLine('+34600000001')).toBeUndefined();
  });
});

describe('what the contacts say of a caller', () => {
  const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
  const keep = async (shape: CallShape) => {
    const record = call(shape);
    const item = { version: '1', revision: 1, journal: [], record };
    const tally = tallyOf(record, settings);
    await contactLedger(database, 730).create({ ...item, contactId: record.ContactId, tally });
  };
  const sources = () => callerSources(dynamoReader(database), profiles, async () => undefined);
  const start = Date.parse('2026-03-02T09:00:00Z') / 1000;

  test('contacts of a number, newest first, within a span', async () => {
    await keep({ id: 'a', initiated: start, customer: '+34600000001' });
    await keep({ id: 'b', initiated: start + 100, customer: '+34600000001', contactType: null });
    await keep({ id: 'c', initiated: start + 200, customer: '+34600000002' });
    const span = { from: start, to: start + 1000 };
    const kept = { channel: 'VOICE', begun: true, queueId: 'sales' };
    expect(await sources().contacts('+34600000001', span, 50)).toEqual([
      { ...kept, contactId: 'b', startedAt: start + 100, contactType: null },
      { ...kept, contactId: 'a', startedAt: start, contactType: 'new-order' },
    ]);
    expect(await sources().contacts('+34600000001', { ...span, from: start + 1 }, 50)).toHaveLength(
      1,
    );
    expect(await sources().contacts('+34699999999', span, 50)).toEqual([]);
  });

  test('an attribute of a contact', async () => {
    await keep({ id: 'a', more: { Attributes: { language: 'ro' } } });
    expect(await sources().attribute('a', 'language')).toBe('ro');
    expect(await sources().attribute('a', 'mood')).toBeUndefined();
    expect(await sources().attribute('z', 'language')).toBeUndefined();
  });
});
