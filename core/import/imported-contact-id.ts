/** Kinesis takes partition keys of up to 256 characters, and the contact id is the key. */
export const longestContactId = 256;

/**
 * The contact id of a row: the mapping's name and the row's own id, in characters that stay themselves in a path of the
 * API. Letters, digits, `.`, `_` and `-` are kept; each byte (UTF-8) of anything else becomes `~` and two hex digits, so
 * that different ids stay different.
 */
export const importedContactId = (name: string, id: string): string =>
  encodeURIComponent(`${name}-${id.replace(/\p{Surrogate}/gu, '\ufffd')}`)
    .replace(/[!~*'()]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '~');
