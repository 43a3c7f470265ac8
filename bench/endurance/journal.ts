import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { OpenContact } from '../../local/connect/contact-journal.ts';

type Line = { open?: OpenContact; record?: ContactRecord; atMs?: number };

const everyMs = 200;

/**
 * Reads the product's journal over its shoulder. A contact stands there from its first event until its record is folded, which takes
 * seconds, so whoever looks this often misses none.
 */
export class JournalWatch {
  /** Every contact that began. */
  readonly begun = new Set<string>();
  /** Contacts of which the journal waits for a record, or for its being folded. */
  pending = 0;
  /** The last instant of the center, up to two seconds of the wall ahead. */
  lastMs = 0;
  private readonly file: string;
  private readonly timer: NodeJS.Timeout;

  constructor(directory: string) {
    this.file = join(directory, 'connect.ndjson');
    this.timer = setInterval(() => void this.look(), everyMs);
  }

  async look(): Promise<void> {
    const text = await readFile(this.file, 'utf8').catch(() => '');
    const pending = new Set<string>();
    for (const line of text.split('\n')) {
      const { open, record, atMs = 0 } = parsed(line);
      const id = open?.detail.contactId ?? record?.ContactId;
      if (id) {
        this.begun.add(id);
        pending.add(id);
      }
      this.lastMs = Math.max(this.lastMs, atMs);
    }
    this.pending = pending.size;
  }

  /** The center that isn't running sleeps until then. */
  async sleepUntil(atMs: number): Promise<void> {
    await appendFile(this.file, `${JSON.stringify({ atMs })}\n`);
    await this.look();
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

/** A line that is being written or was cut off says nothing yet. */
function parsed(line: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return {};
  }
}
