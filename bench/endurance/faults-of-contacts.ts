import type { ContactRecord } from '../../core/contact/contact-record.ts';

export type Counted = {
  /** Contacts that were seen to begin. */
  begun: ReadonlySet<string>;
  /** Those that the simulator plays before the center opens. */
  simulated: ReadonlySet<string>;
  records: readonly ContactRecord[];
  /** Of all days, as the API tells it. */
  contactsCreated: number;
};

/** What is wrong with the contacts: lost, from nowhere, or counted otherwise than once. */
export function faultsOfContacts({
  begun,
  simulated,
  records,
  contactsCreated,
}: Counted): string[] {
  const stored = new Set(records.map(({ ContactId }) => ContactId));
  return [
    ...[...begun].filter((id) => !stored.has(id)).map((id) => `contact ${id} has no record`),
    ...[...stored]
      .filter((id) => !begun.has(id) && !simulated.has(id))
      .map((id) => `contact ${id} was never seen to begin`),
    ...(contactsCreated === stored.size
      ? []
      : [`${contactsCreated} contacts were counted, ${stored.size} are there`]),
  ];
}
