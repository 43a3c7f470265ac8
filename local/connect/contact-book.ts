import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { ConnectHost } from './connect-host.ts';
import type { ContactJournal, OpenContact } from './contact-journal.ts';

/** Where a contact stands in its chain. */
export type ChainLink = {
  contactId: string;
  initialId: string;
  previousId: string | null;
  relatedId: string | null;
  channel: string;
  initiationMethod: string;
  initiatedAt: string;
  disconnectedAt: string | null;
};

const mostKept = 20_000;

/** What Connect knows of single contacts: those on the line from the journal, those that are over from memory, else from the tables. */
export class ContactBook {
  private readonly over = new Map<string, ContactRecord>();
  private readonly journal: ContactJournal;
  private readonly stored: (contactId: string) => Promise<ContactRecord | undefined>;

  constructor(
    host: ConnectHost,
    journal: ContactJournal,
    stored: (contactId: string) => Promise<ContactRecord | undefined>,
  ) {
    this.journal = journal;
    this.stored = stored;
    for (const record of journal.records) this.keep(record);
    host.listen((output) => {
      if (output.type === 'record') this.keep(output.record);
    });
  }

  open(contactId: string): OpenContact | undefined {
    return this.journal.open.get(contactId);
  }

  /** Of a contact that is over; undefined when there is none. */
  async record(contactId: string): Promise<ContactRecord | undefined> {
    return this.over.get(contactId) ?? this.stored(contactId);
  }

  /** The contacts of one chain, by any of them, in order of time. */
  chain(contactId: string): ChainLink[] {
    const links = [
      ...[...this.journal.open.values()].map(linkOfOpen),
      ...[...this.over.values()].map(linkOfRecord),
    ];
    const initial = links.find((link) => link.contactId === contactId)?.initialId;
    return links
      .filter(({ initialId }) => initialId === initial)
      .sort((a, b) => a.initiatedAt.localeCompare(b.initiatedAt));
  }

  private keep(record: ContactRecord): void {
    this.over.delete(record.ContactId);
    this.over.set(record.ContactId, record);
    const [oldest] = this.over.keys();
    if (this.over.size > mostKept && oldest !== undefined) this.over.delete(oldest);
  }
}

const linkOfOpen = ({ detail }: OpenContact): ChainLink => ({
  contactId: detail.contactId,
  initialId: detail.initialContactId ?? detail.contactId,
  previousId: detail.previousContactId ?? null,
  relatedId: detail.relatedContactId ?? null,
  channel: detail.channel,
  initiationMethod: detail.initiationMethod,
  initiatedAt: detail.initiationTimestamp,
  disconnectedAt: detail.disconnectTimestamp ?? null,
});

const linkOfRecord = (record: ContactRecord): ChainLink => ({
  contactId: record.ContactId,
  initialId: record.InitialContactId ?? record.ContactId,
  previousId: record.PreviousContactId ?? null,
  relatedId: record.RelatedContactId ?? null,
  channel: record.Channel,
  initiationMethod: record.InitiationMethod,
  initiatedAt: record.InitiationTimestamp,
  disconnectedAt: record.DisconnectTimestamp ?? null,
});
