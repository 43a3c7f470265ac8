import { type Profile, profileSchema } from '../../core/customer/profile.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import { customerKey } from './contact-codec.ts';

/** Who calls from a telephone number: households share one. */
type Line = { customers: string[] };

export type ProfileStore = {
  read(customerId: string): Promise<Profile | undefined>;
  /** The profile of the only customer who has the number; undefined when nobody or more than one has. */
  readByLine(number: string): Promise<Profile | undefined>;
  save(profile: Profile): Promise<void>;
};

const profileAt = (customerId: string) =>
  [`customer|${customerKey(customerId)}`, 'profile'] as const;
const lineAt = (number: string) => [`customer|${customerKey(number)}`, 'line'] as const;

/** Customers' profiles. Keys are hashes, as in the contacts' index: no telephone number stands in a key or a log. */
export function profileStore(items: CenterItems): ProfileStore {
  const read = async (customerId: string) => {
    const stored = await items.get<Profile>(...profileAt(customerId));
    return stored && profileSchema.parse(stored.document);
  };
  return {
    read,

    async readByLine(number) {
      const [only, ...others] =
        (await items.get<Line>(...lineAt(number)))?.document.customers ?? [];
      const profile = only === undefined || others.length > 0 ? undefined : await read(only);
      return profile?.numbers.includes(number) ? profile : undefined;
    },

    async save(profile) {
      const before = await read(profile.customerId);
      await changeItem<Profile>(items, profileAt(profile.customerId), () => ({
        document: profile,
      }));
      const given = new Set(profile.numbers);
      for (const number of new Set([...(before?.numbers ?? []), ...given]))
        await changeLine(items, number, profile.customerId, given.has(number));
    },
  };
}

/** Enters or strikes out a customer under a number. */
const changeLine = (items: CenterItems, number: string, customerId: string, enter: boolean) =>
  changeItem<Line>(items, lineAt(number), (line = { customers: [] }) => {
    const others = line.customers.filter((one) => one !== customerId);
    const customers = enter ? [...others, customerId] : others;
    return customers.length === line.customers.length ? null : { document: { customers } };
  });
