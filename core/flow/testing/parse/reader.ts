import type { TestCaseProblem } from '../test-case-problem.ts';

/** A place in the document that is read: what stands there, its path, and the list that takes the problems. */
export class Reader {
  readonly value: unknown;
  readonly path: string;
  readonly problems: TestCaseProblem[];

  constructor(value: unknown, path: string, problems: TestCaseProblem[]) {
    this.value = value;
    this.path = path;
    this.problems = problems;
  }

  /** Whether anything stands here; null counts as nothing. */
  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  error(code: string, message: string, fix: string): void {
    this.problems.push({ code, severity: 'error', path: this.path, message, fix });
  }

  warn(code: string, message: string, fix: string): void {
    this.problems.push({ code, severity: 'warning', path: this.path, message, fix });
  }

  /** What stands under a key; nothing where this is no object. */
  at(key: string): Reader {
    return new Reader(
      this.fields()[key],
      this.path === '' ? key : `${this.path}.${key}`,
      this.problems,
    );
  }

  /** The entries of an object, silently none where it is none. */
  fields(): Record<string, unknown> {
    const { value } = this;
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  }

  /** The items of an array; absent counts as empty. */
  items(): Reader[] {
    if (!this.isThere) return [];
    if (Array.isArray(this.value))
      return this.value.map((one, at) => new Reader(one, `${this.path}[${at}]`, this.problems));
    this.error('wrong-type', `${this.path} must be a list.`, 'Write it as [ … ].');
    return [];
  }

  /** An object must stand here. */
  object(): boolean {
    const isObject =
      typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
    if (!isObject)
      this.error(
        'wrong-type',
        `${this.path || 'A test case'} must be an object.`,
        'Write { … } here.',
      );
    return isObject;
  }

  /** A text that isn't empty; an empty one, with an error, where there is none. */
  text(): string {
    const { value } = this;
    if (typeof value === 'string' && value !== '') return value;
    if (this.isThere && typeof value !== 'string')
      this.error('wrong-type', `${this.path} must be a text.`, 'Write it in quotation marks.');
    else this.error('missing', `${this.path} is missing.`, 'Add it; it must not be empty.');
    return '';
  }

  /** One of the words; the first, with an error, where it is none of them. Blanks around it are dropped. */
  choice<const Word extends string>(words: readonly [Word, ...Word[]]): Word {
    const found = words.find(
      (word) => word === (typeof this.value === 'string' ? this.value.trim() : ''),
    );
    if (found !== undefined) return found;
    const said = this.isThere
      ? `${JSON.stringify(this.value)} is not known at ${this.path}.`
      : `${this.path} is missing.`;
    this.error(this.isThere ? 'unknown-word' : 'missing', said, `Use ${alternatives(words)}.`);
    return words[0];
  }
}

const alternatives = (words: readonly string[]): string =>
  words.length === 1 ? String(words[0]) : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
