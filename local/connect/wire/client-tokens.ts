import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Connect knows a token for so long. */
const lifeMs = 7 * 86_400_000;

/** Contacts by the client token that began them; kept in a file, so that a call that was begun before a kill isn't begun again. */
export class ClientTokens {
  private readonly known = new Map<string, { contactId: string; atMs: number }>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) this.read(line);
  }

  /** The contact that a token has begun, or the one that `begin` begins now. */
  once(operation: string, token: string | undefined, nowMs: number, begin: () => string): string {
    if (token === undefined) return begin();
    const key = `${operation}/${token}`;
    const before = this.known.get(key);
    if (before && nowMs - before.atMs < lifeMs) return before.contactId;
    const entry = { contactId: begin(), atMs: nowMs };
    this.known.set(key, entry);
    appendFileSync(this.file, `${JSON.stringify([key, entry.contactId, nowMs])}\n`);
    return entry.contactId;
  }

  /** A line that a kill cut short says nothing. */
  private read(line: string): void {
    try {
      if (line === '') return;
      const [key, contactId, atMs] = JSON.parse(line) as [string, string, number];
      this.known.set(key, { contactId, atMs });
    } catch {
      // the call that it stood for has no token then
    }
  }
}
