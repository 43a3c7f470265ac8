import {
  joinLearned,
  type Learned,
  learnedAt,
  nothingLearned,
} from '../../core/customer/learned.ts';
import { type Profile, type ProfileWriter, profileSchema } from '../../core/customer/profile.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import { customerKey, isCustomerKey } from './contact-codec.ts';

/** Who calls from a telephone number: households share one. */
type Line = { customers: string[] };

export type ProfileStore = ProfileWriter & {
  read(customerId: string): Promise<Profile | undefined>;
  /** The profile of the only customer who has the number; undefined when nobody or more than one has. */
  readByLine(number: string): Promise<Profile | undefined>;
  /** The same by a key of the contacts' index, and what contacts have told under it. */
  behind(key: string): Promise<{ profile?: Profile | undefined; learned?: Learned | undefined }>;
  /** What contacts have told of a customer id or line. */
  learned(name: string): Promise<Learned | undefined>;
  /** Adds what contacts tell; kept so many days after the latest of it. */
  learn(name: string, learned: Learned, keptDays: number): Promise<void>;
};

const placeUnder = (key: string, what: string) => [`customer|${key}`, what] as const;
const placeOf = (name: string, what: string) => placeUnder(customerKey(name), what);
const secondsPerDay = 86_400;

/** Customers' profiles. Keys are hashes, as in the contacts' index: no telephone number stands in a key or a log. */
export function profileStore(items: Pick<CenterItems, 'get' | 'put'>): ProfileStore {
  const readUnder = async (key: string) => {
    const stored = await items.get<Profile>(...placeUnder(key, 'profile'));
    return stored && profileSchema.parse(stored.document);
  };
  const read = (customerId: string) => readUnder(customerKey(customerId));
  const ofLine = async (key: string) => {
    const [only, ...others] =
      (await items.get<Line>(...placeUnder(key, 'line')))?.document.customers ?? [];
    const profile = only === undefined || others.length > 0 ? undefined : await read(only);
    return profile?.numbers.some((number) => customerKey(number) === key) ? profile : undefined;
  };
  const learnedUnder = async (key: string) =>
    (await items.get<Learned>(...placeUnder(key, 'learned')))?.document;
  return {
    read,
    readByLine: (number) => ofLine(customerKey(number)),

    async behind(key) {
      if (!isCustomerKey(key)) return {};
      const [profile, learned] = await Promise.all([readUnder(key), learnedUnder(key)]);
      return { profile: profile ?? (await ofLine(key)), learned };
    },

    async save(profile) {
      const { customerId } = profile;
      const before = await read(customerId);
      await changeItem<Profile>(items, placeOf(customerId, 'profile'), (stored) =>
        stored && isSame(profileSchema.parse(stored), profile) ? null : { document: profile },
      );
      const given = new Set(profile.numbers);
      for (const number of new Set([...(before?.numbers ?? []), ...given]))
        await changeLine(items, number, customerId, given.has(number));
      return (await items.get(...placeOf(customerId, 'profile')))?.version ?? 0;
    },

    learned: (name) => learnedUnder(customerKey(name)),

    async learn(name, learned, keptDays) {
      await changeItem<Learned>(items, placeOf(name, 'learned'), (stored) => {
        const document = joinLearned(stored ?? nothingLearned, learned);
        if (stored && isSame(stored, document)) return null;
        return { document, expiresAt: learnedAt(document) + keptDays * secondsPerDay };
      });
    },
  };
}

/** The same content in the same order of fields, as each is always written. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Enters or strikes out a customer under a number. */
const changeLine = (
  items: Pick<CenterItems, 'get' | 'put'>,
  number: string,
  customerId: string,
  enter: boolean,
) =>
  changeItem<Line>(items, placeOf(number, 'line'), (line = { customers: [] }) => {
    const others = line.customers.filter((one) => one !== customerId);
    const customers = enter ? [...others, customerId] : others;
    return customers.length === line.customers.length ? null : { document: { customers } };
  });
