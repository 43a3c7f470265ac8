import type { Json } from './flow.ts';

/** One JSONPath of the flow language (`$.Attributes.name`, `$.SegmentAttributes['connect:Subtype']`, `$.Lex.Items[0]`) as its keys. */
export interface Path {
  text: string;
  keys: string[];
}

const step = String.raw`\.[A-Za-z_][\w-]*|\[\d+\]|\['[^']*'\]|\["[^"]*"\]|\.\d+`;
const whole = new RegExp(String.raw`^\$(?:${step})+$`);
const embedded = new RegExp(String.raw`\$\.[A-Za-z_](?:[\w-]*)(?:${step})*`, 'g');
const key = /\.([\w-]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/g;

const keysOf = (text: string): string[] =>
  Array.from(text.matchAll(key), ([, plain, index, single, double]) =>
    String(plain ?? index ?? single ?? double),
  );

const parsed = new Map<string, Path | null>();

/** The path that the whole text is, or null. Back-ticks around it (array references) are allowed. */
export function asPath(text: string): Path | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const bare = text.startsWith('`') && text.endsWith('`') ? text.slice(1, -1) : text;
  const path = whole.test(bare) ? { text: bare, keys: keysOf(bare) } : null;
  if (parsed.size > 10_000) parsed.clear();
  parsed.set(text, path);
  return path;
}

/** Every path inside a text, in order. A dot that ends a sentence is text, not path. */
export function pathsIn(text: string): Path[] {
  if (!text.includes('$.')) return [];
  return Array.from(text.matchAll(embedded), ([found]) => ({ text: found, keys: keysOf(found) }));
}

/** The text with each path replaced by what `read` gives for it. */
export function interpolate(text: string, read: (path: Path) => string): string {
  if (!text.includes('$.')) return text;
  return text.replace(embedded, (found) =>
    read(asPath(found) ?? { text: found, keys: keysOf(found) }),
  );
}

/** What stands at the keys, or undefined. Only own properties count. */
export function valueAt(root: unknown, keys: readonly string[]): Json | undefined {
  let at: unknown = root;
  for (const key of keys) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at as Json | undefined;
}
