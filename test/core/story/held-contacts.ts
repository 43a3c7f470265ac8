import { tallyOf } from '../../../core/metrics/tally.ts';
import type { ContactItem } from '../../../core/pipeline/stores.ts';
import type { StorySources } from '../../../core/story/story.ts';
import { type CallShape, call } from '../../fixtures/contact-records.ts';
import { indexReader } from '../reports/indexed-contacts.ts';

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };

/** A contact as the table holds it. */
export function held(shape: CallShape & { id: string }): ContactItem {
  const record = call(shape);
  return {
    ...{ contactId: shape.id, version: '1', revision: 1, journal: [], record },
    tally: tallyOf(record, settings),
  };
}

/** A reader of some contacts; `read` tells which were asked for one by one. */
export function storyReader(items: readonly ContactItem[]) {
  const read: string[] = [];
  const customerOf = ({ record }: ContactItem) => record.CustomerEndpoint?.Address ?? null;
  const index = indexReader(items.map((item) => ({ ...item, customer: customerOf(item) })));
  return {
    read,
    queries: index.read,
    contacts: index.contacts,
    contactsNamed: async (ids: readonly string[]) =>
      items
        .filter(({ contactId }) => ids.includes(contactId))
        .map(({ contactId, tally }) => ({ contactId, tally, customer: null })),
    contact: async (contactId: string) => {
      read.push(contactId);
      const item = items.find((one) => one.contactId === contactId);
      return item && { ...item, customer: customerOf(item) };
    },
  };
}

/** Nothing is kept beside the records, but for what a test says. */
export const beside = (kept: Partial<StorySources> = {}): StorySources => ({
  steps: async () => [],
  paths: async () => [],
  answers: async () => [],
  callbacks: async () => [],
  voicemail: async () => undefined,
  instanceUrl: 'https://center.example',
  ...kept,
});
