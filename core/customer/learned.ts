import { customerOf, withheld } from '../contact/contact-facts.ts';
import type { ContactRecord } from '../contact/contact-record.ts';
import { type Language, languages } from '../languages.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { languageAttribute } from './language-attribute.ts';

/** When something was last seen, by what was seen. */
export type Sightings = Record<string, EpochSeconds>;

/** What contacts have told of a customer, or of a line that customers call from, and their index can't tell. */
export type Learned = {
  /** The language of the latest contact that had one. */
  language: { value: Language; at: EpochSeconds } | null;
  /** Numbers and addresses from which this customer called; the newest 10. Seen, not proven: anybody may have keyed in the id. */
  addresses: Sightings;
  /** Customers who were identified in contacts from this line; the newest 5. */
  customerIds: Sightings;
};

export const nothingLearned: Learned = { language: null, addresses: {}, customerIds: {} };

const mostAddresses = 10;
const mostCustomers = 5;

/**
 * What a record tells, by the customer's id or line. A pure function of the record, and `joinLearned` is indifferent to order and
 * repetition: however often and late a record comes, the same is known in the end.
 */
export function learnedOf(record: ContactRecord): [name: string, learned: Learned][] {
  const at = Math.floor(Date.parse(record.InitiationTimestamp) / 1000);
  const address = lineOf(record);
  const customerId = idOf(record);
  const language = languages.find((one) => one === record.Attributes?.[languageAttribute]);
  const told = { ...nothingLearned, language: language ? { value: language, at } : null };
  const learned: [string, Learned][] = [];
  if (customerId)
    learned.push([customerId, { ...told, addresses: address ? { [address]: at } : {} }]);
  if (address)
    learned.push([address, { ...told, customerIds: customerId ? { [customerId]: at } : {} }]);
  return learned.filter(([, one]) => isSomething(one));
}

/** The line; null when withheld. */
function lineOf({ CustomerEndpoint }: ContactRecord): string | null {
  const address = CustomerEndpoint?.Address || null;
  return address === null || withheld.has(address.toLowerCase()) ? null : address;
}

/** The record's own customer, else the one whom a flow has identified. */
function idOf(record: ContactRecord): string | null {
  if (record.CustomerId) return customerOf(record);
  const { identified, customerId } = record.Attributes ?? {};
  return (identified === 'yes' && customerId) || null;
}

const isSomething = ({ language, addresses, customerIds }: Learned): boolean =>
  language !== null || Object.keys(addresses).length + Object.keys(customerIds).length > 0;

/** What two accounts come to: of each field the latest. */
export const joinLearned = (a: Learned, b: Learned): Learned => ({
  language: later(a.language, b.language),
  addresses: newest(a.addresses, b.addresses, mostAddresses),
  customerIds: newest(a.customerIds, b.customerIds, mostCustomers),
});

/** When the latest of it was seen; 0 when there is nothing. */
export const learnedAt = ({ language, addresses, customerIds }: Learned): EpochSeconds =>
  Math.max(0, language?.at ?? 0, ...Object.values(addresses), ...Object.values(customerIds));

/** Sightings, newest first; those of one second by name. */
export const newestSightings = (seen: Sightings): [name: string, at: EpochSeconds][] =>
  Object.entries(seen).sort(([a, atA], [b, atB]) => atB - atA || (a < b ? -1 : 1));

function later(a: Learned['language'], b: Learned['language']): Learned['language'] {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.value < b.value ? a : b;
}

function newest(a: Sightings, b: Sightings, most: number): Sightings {
  const all = { ...a };
  for (const [name, at] of Object.entries(b)) all[name] = Math.max(at, all[name] ?? 0);
  return Object.fromEntries(newestSightings(all).slice(0, most));
}
