const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** SSML as what is heard of it: a pause ends a sentence, other tags vanish, entities are decoded. Plain text stays. */
export function ssmlText(ssml: string): string {
  return ssml
    .replace(/<(?:break\b[^<>]*|\/?(?:p|s)\b[^<>]*)>/gi, '\n')
    .replace(/<[a-z/!?][^<>]*>/gi, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) => character(digits, hex === '' ? 10 : 16))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name] ?? '');
}

function character(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
