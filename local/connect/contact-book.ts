import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { ConnectHost } from './connect-host.ts';
import type { ContactJournal, OpenContact } from './contact-journal.ts';

/** Where a contact stands in its chain. */
export type ChainLink = {
  contactId: string;
  initialId: string;
  previousId: string | null;
  /** Only a record of what is over names it. */
  nextId: string | null;
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
    host.listen((output) => {
      if (output.type === 'record') this.keep(output.record);
    });
  }

  open(contactId: string): OpenContact | undefined {
    return this.journal.open.get(contactId);
  }

  /** Of a contact that is over; undefined when there is none. */
  async record(contactId: string): Promise<ContactRecord | undefined> {
    return this.over.get(contactId) ?? this.unfolded(contactId) ?? this.stored(contactId);
  }

  /**
   * The contacts of one chain, by any of them, in order of time; empty when there is no such contact. Those that only the tables
   * still know are found by what their neighbours' records name.
   */
  async chain(contactId: string): Promise<ChainLink[]> {
    const found = new Map<string, ChainLink>();
    const due = new Set([contactId]);
    for (const id of due) {
      const link = await this.link(id);
      if (!link) continue;
      found.set(id, link);
      for (const other of [link.initialId, link.previousId, link.nextId, ...this.sameChain(link)])
        if (other !== null) due.add(other);
    }
    return [...found.values()].sort((a, b) => a.initiatedAt.localeCompare(b.initiatedAt));
  }

  private async link(contactId: string): Promise<ChainLink | undefined> {
    const open = this.open(contactId);
    if (open) return linkOfOpen(open);
    const record = await this.record(contactId);
    return record && linkOfRecord(record);
  }

  /** Contacts at hand of a chain: of those on the line no record names the next. */
  private sameChain({ initialId }: ChainLink): string[] {
    return [
      ...[...this.journal.open.values()].map(linkOfOpen),
      ...[...this.over.values(), ...this.journal.records].map(linkOfRecord),
    ]
      .filter((link) => link.initialId === initialId)
      .map((link) => link.contactId);
  }

  private unfolded(contactId: string): ContactRecord | undefined {
    return this.journal.records.find((record) => record.ContactId === contactId);
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
  nextId: null,
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
  nextId: record.NextContactId ?? null,
  relatedId: record.RelatedContactId ?? null,
  channel: record.Channel,
  initiationMethod: record.InitiationMethod,
  initiatedAt: record.InitiationTimestamp,
  disconnectedAt: record.DisconnectTimestamp ?? null,
});
