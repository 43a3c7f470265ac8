import type { CallerSources } from '../customer/caller-sources.ts';
import { joinLearned, type Learned, newestSightings, nothingLearned } from '../customer/learned.ts';
import type { Profile } from '../customer/profile.ts';

/** Where customers are told apart. */
export type CustomerNames = Pick<CallerSources, 'profile' | 'profileOfLine' | 'learned'> & {
  /** What is kept under a key of the contacts' index, which is all that a contact tells of its customer. */
  behind(key: string): Promise<{ profile?: Profile | undefined; learned?: Learned | undefined }>;
  /** The keys under which contacts of a customer id or line are indexed; a text that may be such a key is one, too. */
  keysOf(name: string): string[];
};

/** Who somebody is, as far as the center knows. */
export type KnownCustomer = {
  profile: Profile | undefined;
  learned: Learned;
  /** As they were asked for, then their id, their numbers, and the lines from which they called. */
  names: string[];
  /** Their contacts stand under these in the index. */
  keys: string[];
};

/** A customer with all their names, by any of them: their id, a line of theirs alone, or the key that a contact has of them. */
export async function knownCustomer(id: string, sources: CustomerNames): Promise<KnownCustomer> {
  const behind = await sources.behind(id);
  const profile =
    behind.profile ?? (await sources.profile(id)) ?? (await sources.profileOfLine(id));
  const accounts = await Promise.all(
    [...new Set([id, profile?.customerId ?? id])].map((name) => sources.learned(name)),
  );
  const learned = [behind.learned, ...accounts].reduce<Learned>(
    (all, one) => joinLearned(all, one ?? nothingLearned),
    nothingLearned,
  );
  const addresses = newestSightings(learned.addresses).map(([name]) => name);
  const own = profile ? [profile.customerId, ...profile.numbers] : [];
  const names = [...new Set([id, ...own, ...addresses])];
  return { profile, learned, names, keys: [...new Set(names.flatMap(sources.keysOf))] };
}
