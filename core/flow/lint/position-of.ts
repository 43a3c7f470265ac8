/** A place in a text; both count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where a file names a block's identifier, in either export format; null when it does not stand there as such. */
export function positionOf(text: string, block: string): Position | null {
  const name = escaped(JSON.stringify(block));
  const found = new RegExp(String.raw`"(?:Identifier|id)"\s*:\s*${name}`).exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
