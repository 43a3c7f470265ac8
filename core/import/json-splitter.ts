/*
 * Cuts a stream of JSON objects, one after another with or without line breaks between them (as Firehose writes them),
 * into texts of one object each. What is no object is given as a text too, so that it can be refused whole.
 */

export class JsonSplitter {
  #text = '';
  #scanned = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  /** Takes the next piece; gives the texts that it completes. */
  push(piece: string): string[] {
    this.#text += piece;
    const found: string[] = [];
    while (this.#scanned < this.#text.length) {
      const end = this.#endAt(this.#text.charAt(this.#scanned));
      this.#scanned += 1;
      if (end) this.#cut(this.#scanned - (end === 'before' ? 1 : 0), found);
    }
    return found;
  }

  /** What is left when the stream ends: nothing, or a text that was broken off. */
  end(): string[] {
    const found: string[] = [];
    this.#cut(this.#text.length, found);
    return found;
  }

  /** Whether a text ends with this character or before it. */
  #endAt(character: string): 'after' | 'before' | null {
    if (this.#inString) return this.#endInString(character);
    if (character === '"' && this.#depth > 0) this.#inString = true;
    else if (character === '{') {
      if (this.#depth === 0 ? this.#hasText() : this.#startsLine()) return 'before';
      this.#depth += 1;
    } else if (character === '}' && this.#depth > 0) {
      this.#depth -= 1;
      if (this.#depth === 0) return 'after';
    } else if (character === '\n' && this.#depth === 0) return 'after';
    return null;
  }

  /** No JSON string holds a line break: the object was broken off. */
  #endInString(character: string): 'after' | null {
    if (character === '\n') return 'after';
    if (this.#escaped) this.#escaped = false;
    else if (character === '\\') this.#escaped = true;
    else if (character === '"') this.#inString = false;
    return null;
  }

  #hasText(): boolean {
    return this.#text.slice(0, this.#scanned).trim() !== '';
  }

  /** An object that starts a line without indentation is a new one: the one before was broken off. */
  #startsLine(): boolean {
    return this.#text.charAt(this.#scanned - 1) === '\n';
  }

  #cut(at: number, found: string[]): void {
    const text = this.#text.slice(0, at).trim();
    if (text !== '') found.push(text);
    this.#text = this.#text.slice(at);
    this.#scanned = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
  }
}
