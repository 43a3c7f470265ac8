import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ContactEventDetail } from '../../core/center/contact-event.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';

/** A contact whose record is still to be written, as its last event tells it. */
export type OpenContact = {
  atMs: number;
  detail: ContactEventDetail;
  customer: { Address: string; Type: string } | null;
  system: { Address: string; Type: string } | null;
  queue: string | null;
  agent: string | null;
  attributes: Record<string, string>;
};

type Line = { open: OpenContact } | { record: ContactRecord } | { atMs: number };

/**
 * What a kill must not lose: the contacts on the line, and records that aren't folded yet. A file with one JSON text a line,
 * written before anything else is done with either.
 */
export class ContactJournal {
  readonly open = new Map<string, OpenContact>();
  readonly records: ContactRecord[] = [];
  /** The last instant in the file; null when it is new. */
  lastMs: number | null = null;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
    if (existsSync(file))
      for (const line of readFileSync(file, 'utf8').split('\n')) this.read(line);
  }

  /** The contact that another one led to, as far as the file goes. */
  after(contactId: string): string | null {
    for (const { detail } of this.open.values())
      if (detail.previousContactId === contactId) return detail.contactId;
    return this.records.find((one) => one.PreviousContactId === contactId)?.ContactId ?? null;
  }

  noteContact(contact: OpenContact): void {
    this.append({ open: contact });
  }

  noteRecord(record: ContactRecord): void {
    this.append({ record });
  }

  noteTime(atMs: number): void {
    this.append({ atMs });
  }

  /** These records are in the tables: the file needs them no longer. */
  forget(records: readonly ContactRecord[]): void {
    const folded = new Set(records);
    const left = this.records.filter((record) => !folded.has(record));
    this.records.splice(0, this.records.length, ...left);
    const lines: Line[] = [
      ...(this.lastMs === null ? [] : [{ atMs: this.lastMs }]),
      ...[...this.open.values()].map((open) => ({ open })),
      ...left.map((record) => ({ record })),
    ];
    writeFileSync(`${this.file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    renameSync(`${this.file}.new`, this.file);
  }

  private append(line: Line): void {
    this.take(line);
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }

  /** The line that a kill cut short is no line. */
  private read(text: string): void {
    try {
      if (text !== '') this.take(JSON.parse(text) as Line);
    } catch {
      // nothing was done yet with what it would have said
    }
  }

  private take(line: Line): void {
    if ('open' in line) {
      this.open.set(line.open.detail.contactId, line.open);
      this.seen(line.open.atMs);
    } else if ('record' in line) {
      this.open.delete(line.record.ContactId);
      this.records.push(line.record);
      this.seen(Date.parse(line.record.LastUpdateTimestamp));
    } else this.seen(line.atMs);
  }

  private seen(atMs: number): void {
    this.lastMs = Math.max(this.lastMs ?? atMs, atMs);
  }
}
