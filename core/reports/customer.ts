import type { CustomerDetail } from '../api/customer-wire.ts';
import type { CallerSources } from '../customer/caller-sources.ts';
import { habit } from '../customer/habit.ts';
import { newestSightings } from '../customer/learned.ts';
import type { CallerSettings } from '../customer/look-up-caller.ts';
import { type PastContact, pastContact } from '../customer/past-contact.ts';
import { preferredHour } from '../customer/preferred-hour.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { customerContacts } from './contacts.ts';
import { type CustomerNames, knownCustomer } from './known-customer.ts';
import type { ApiProblem } from './problem.ts';

/** What the report needs beside the contacts. */
export type CustomerSources = CustomerNames & Pick<CallerSources, 'openCallback'>;

const yearSeconds = 365 * 86_400;
/** Habits are those of the latest contacts. */
const mostRecent = 50;

type Asked = { id: string; cursor: string | undefined; now: EpochSeconds };

/** Who a customer is, what is promised to them and what they had with the center; `customer-unknown` when nothing is known. */
export async function customer(
  { id, cursor, now }: Asked,
  sources: CustomerSources,
  reader: Reader,
  { timeZone }: Pick<CallerSettings, 'timeZone'>,
): Promise<Result<CustomerDetail, ApiProblem>> {
  const { profile, learned, names, keys } = await knownCustomer(id, sources);
  const [history, recent, openCallback] = await Promise.all([
    customerContacts(keys, cursor, reader),
    recentOf(keys, now, reader),
    sources.openCallback({
      customerId: profile?.customerId ?? id,
      numbers: names.filter((name) => name.startsWith('+')),
    }),
  ]);
  if (!history.ok) return history;
  const addresses = newestSightings(learned.addresses);
  const customerIds = newestSightings(learned.customerIds);
  if (
    ![profile, openCallback, ...addresses, ...customerIds, ...recent].some(Boolean) &&
    isEmpty(history.value)
  )
    return fail({ code: 'customer-unknown', field: 'id', detail: `nothing is known of ${id}` });
  return ok({
    id,
    profile: profile ?? null,
    language: learned.language?.value ?? profile?.language ?? null,
    addresses: addresses.map(([name, at]) => ({ name, at })),
    customerIds: customerIds.map(([name, at]) => ({ name, at })),
    channels: channelsOf(recent),
    preferredChannel: habit(recent, ({ channel }) => channel),
    preferredHour: preferredHour(recent, timeZone),
    openCallback: openCallback ?? null,
    history: history.value,
  });
}

const isEmpty = ({ contacts, cursor }: CustomerDetail['history']): boolean =>
  contacts.length === 0 && cursor === null;

/** The latest contacts under all keys, newest first. */
async function recentOf(
  keys: readonly string[],
  now: EpochSeconds,
  reader: Reader,
): Promise<PastContact[]> {
  const span = { from: Math.max(0, now - yearSeconds), to: now + 1 };
  const pages = await Promise.all(
    keys.map((customer) =>
      reader.contacts({ by: 'customer', customer, ...span }, null, mostRecent),
    ),
  );
  return pages
    .flatMap(({ contacts }) => contacts.map(pastContact))
    .sort((a, b) => b.startedAt - a.startedAt)
    .slice(0, mostRecent);
}

function channelsOf(recent: readonly PastContact[]): CustomerDetail['channels'] {
  const channels = new Set(recent.map(({ channel }) => channel));
  return [...channels].flatMap((channel) => {
    const contacts = recent.filter((one) => one.channel === channel);
    const [last] = contacts;
    if (!last) return [];
    const { startedAt: lastAt, contactId: lastContactId } = last;
    return [{ channel, lastAt, lastContactId, contacts: contacts.length }];
  });
}
