import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { joinLearned, type Learned, learnedOf } from '../../core/customer/learned.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { ProfileStore } from './profile-store.ts';

const concurrency = 16;

/** Learns what a batch of records tells of customers, each customer written once. May be repeated. */
export const learnCustomers =
  (profiles: Pick<ProfileStore, 'learn'>, keptDays: number) =>
  async (records: readonly ContactRecord[]): Promise<void> => {
    const byName = new Map<string, Learned>();
    for (const [name, learned] of records.flatMap(learnedOf)) {
      const before = byName.get(name);
      byName.set(name, before ? joinLearned(before, learned) : learned);
    }
    await mapConcurrently([...byName], concurrency, ([name, learned]) =>
      profiles.learn(name, learned, keptDays),
    );
  };
