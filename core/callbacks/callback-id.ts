/**
 * The id of what a contact asks for: the same request, delivered again, has the same id. The contact's id and 32 bits (FNV-1a)
 * of the rest, in characters that names of schedules, tokens and paths may have.
 */
export function callbackId(contactId: string, ...asked: (string | number | null)[]): string {
  return `${callbackIdBeginning(contactId)}${fnv1a(JSON.stringify(asked)).toString(36).padStart(7, '0')}`;
}

/** How the ids begin of all that a contact asks for. */
export const callbackIdBeginning = (contactId: string): string =>
  `${contactId.replace(/[^0-9A-Za-z-]/g, '-').slice(0, 40)}-`;

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
