import { beforeEach, describe, expect, test } from 'vitest';
import { callerAnswer } from '../../../core/customer/caller-answer.ts';
import type { CallerSources } from '../../../core/customer/caller-sources.ts';
import { type Learned, nothingLearned } from '../../../core/customer/learned.ts';
import { lookUpCaller } from '../../../core/customer/look-up-caller.ts';
import type { PastContact } from '../../../core/customer/past-contact.ts';
import type { Profile } from '../../../core/customer/profile.ts';
import center from '../../fixtures/center.ts';

const now = Date.parse('2026-03-10T09:00:00Z') / 1000;
const day = 86_400;

let profiles: Profile[];
let contacts: Record<string, PastContact[]>;
let attributes: Record<string, Record<string, string>>;
let callbacks: Record<string, number | null>;
let accounts: Record<string, Learned>;

const sources: CallerSources = {
  profile: async (id) => profiles.find(({ customerId }) => customerId === id),
  profileOfLine: async (number) => profiles.find(({ numbers }) => numbers.includes(number)),
  contacts: async (customer, { from, to }) =>
    (contacts[customer] ?? []).filter(({ startedAt }) => startedAt >= from && startedAt < to),
  attribute: async (contactId, name) => attributes[contactId]?.[name],
  learned: async (name) => accounts[name],
  queueName: async (id) => ({ q1: 'Sales', q2: 'Support' })[id],
  openCallback: async ({ numbers }) => {
    const number = numbers.find((one) => one in callbacks);
    return number === undefined ? undefined : { at: callbacks[number] ?? null };
  },
};

beforeEach(() => {
  profiles = [];
  contacts = {};
  attributes = {};
  callbacks = {};
  accounts = {};
});

const past = (
  contactId: string,
  daysAgo: number,
  more: Partial<PastContact> = {},
): PastContact => ({
  contactId,
  startedAt: now - daysAgo * day,
  begun: true,
  channel: 'VOICE',
  contactType: 'fault',
  queueId: 'q2',
  ...more,
});

const answer = async (origin: Partial<Parameters<typeof lookUpCaller>[0]['origin']>) =>
  callerAnswer(
    await lookUpCaller(
      {
        contactId: 'this-call',
        now,
        origin: { customerNumber: null, customerId: null, address: null, ...origin },
      },
      sources,
      center,
    ),
  );

const stranger = {
  known: 'no',
  identified: 'no',
  ...{ customerId: '', name: '', language: '', tier: '' },
  repeat: 'no',
  ...{ lastContactType: '', lastQueue: '' },
  ...{ openCallback: 'no', callbackAt: '', preferredHour: '' },
};

const ana: Profile = {
  customerId: 'C-7',
  name: 'Ana',
  language: 'es',
  tier: 'gold',
  numbers: ['+34600000001', '+34600000002'],
};

describe('looking a caller up', () => {
  test('a withheld number is a stranger', async () => {
    expect(await answer({ address: 'anonymous' })).toEqual(stranger);
  });

  test('a number never seen is a stranger', async () => {
    expect(await answer({ address: '+34699999999' })).toEqual(stranger);
  });

  test('a number with past contacts is known, without a name', async () => {
    contacts['+34600000009'] = [past('a', 3), past('b', 40, { queueId: 'q1' })];
    expect(await answer({ address: '+34600000009' })).toEqual({
      ...stranger,
      ...{ known: 'yes', repeat: 'yes', lastContactType: 'fault', lastQueue: 'Support' },
    });
  });

  test('a profile is found by one of its numbers; contacts of the id and of every number are its own', async () => {
    profiles = [ana];
    contacts = {
      'C-7': [past('a', 20, { startedAt: Date.parse('2026-02-18T15:10:00Z') / 1000 })],
      '+34600000002': [
        past('b', 30, { startedAt: Date.parse('2026-02-09T15:59:00Z') / 1000 }),
        past('c', 31, { startedAt: Date.parse('2026-02-08T15:00:00Z') / 1000 }),
      ],
    };
    expect(await answer({ address: '+34600000001' })).toEqual({
      ...{ known: 'yes', identified: 'yes' },
      ...{ customerId: 'C-7', name: 'Ana', language: 'es', tier: 'gold' },
      ...{ repeat: 'no', lastContactType: 'fault', lastQueue: 'Support' },
      ...{ openCallback: 'no', callbackAt: '', preferredHour: '16' },
    });
  });

  test('the language chosen in the last contact comes before the profile’s, an unknown one does not', async () => {
    profiles = [ana];
    contacts['C-7'] = [past('a', 2), past('b', 9)];
    attributes = { a: { language: 'ro' }, b: { language: 'it' } };
    expect((await answer({ address: '+34600000001' })).language).toBe('ro');
    attributes = { a: { language: 'xx' } };
    expect((await answer({ address: '+34600000001' })).language).toBe('es');
    accounts = { '+34600000001': { ...nothingLearned, language: { value: 'it', at: now - day } } };
    expect((await answer({ address: '+34600000001' })).language).toBe('it');
  });

  test('the contact that asks is not its own past', async () => {
    contacts['+34600000001'] = [past('this-call', 0.001)];
    expect(await answer({ address: '+34600000001' })).toEqual(stranger);
  });

  test('a keyed-in number that nobody has makes nobody of the line', async () => {
    profiles = [ana];
    callbacks['+34600000001'] = null;
    contacts['+34600000001'] = [past('a', 1)];
    expect(await answer({ customerNumber: '999', address: '+34600000001' })).toEqual(stranger);
  });

  test('a callback promised to another number of the customer is told, with its time', async () => {
    profiles = [ana];
    callbacks['+34600000002'] = Date.parse('2026-03-11T10:30:00Z') / 1000;
    expect(await answer({ address: '+34600000001' })).toMatchObject({
      openCallback: 'yes',
      callbackAt: '2026-03-11T10:30:00.000Z',
    });
  });

  test('a callback that waits for its turn has no time; who is promised one is known', async () => {
    callbacks['+34600000009'] = null;
    expect(await answer({ address: '+34600000009' })).toEqual({
      ...stranger,
      ...{ known: 'yes', openCallback: 'yes' },
    });
  });
});
