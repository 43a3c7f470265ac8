/*
 * The size by which DynamoDB charges an item, as its developer guide gives it ("Item sizes and formats"): names and
 * strings in UTF-8; a number by its significant digits; 3 bytes for a list or map and 1 for each of its entries.
 */

export type Item = Record<string, unknown>;

const encoder = new TextEncoder();
const utf8 = (text: string) => encoder.encode(text).length;
const containerBytes = 3;
const entryBytes = 1;

/** Bytes of an item: the names and values of its attributes. */
export function itemSize(item: Item): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(item))
    if (value !== undefined) bytes += utf8(name) + valueSize(value);
  return bytes;
}

function valueSize(value: unknown): number {
  if (typeof value === 'string') return utf8(value);
  if (typeof value === 'number') return numberSize(value);
  if (value === null || typeof value === 'boolean') return 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value))
    return value.reduce((bytes, one) => bytes + entryBytes + valueSize(one), containerBytes);
  if (typeof value === 'object')
    return containerBytes + Object.keys(value).length * entryBytes + itemSize(value as Item);
  throw new Error(`no size is known for a ${typeof value}`);
}

/** A byte for two significant digits (zeros at both ends don't count) and one more; another when it is negative. */
function numberSize(value: number): number {
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.ceil(digits.length / 2) + 1 + (value < 0 ? 1 : 0);
}
