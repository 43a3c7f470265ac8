import type { ProfileStore } from '../../../adapters/dynamodb/profile-store.ts';
import type { ContactOverview } from '../../../core/center/center-snapshot.ts';
import { newestSightings } from '../../../core/customer/learned.ts';

/** The customer id and every line under which a contact's customer may have called before. */
export async function customerNames(
  { customer, attributes }: Pick<ContactOverview, 'customer' | 'attributes'>,
  profiles: Pick<ProfileStore, 'read' | 'readByLine' | 'learned'>,
): Promise<string[]> {
  const line = customer?.Address || null;
  const id = attributes.customerId || null;
  const profile = id ? await profiles.read(id) : line ? await profiles.readByLine(line) : undefined;
  const known = id ?? profile?.customerId ?? null;
  const learned = known ? await profiles.learned(known) : undefined;
  const seen = newestSightings(learned?.addresses ?? {}).map(([address]) => address);
  const names = [known, line, ...(profile?.numbers ?? []), ...seen];
  return [...new Set(names.filter((name) => name !== null))];
}
