import { asText } from '../run/read-path.ts';
import type { Running } from '../run/running.ts';

/**
 * What stands in place of an encrypted entry. Connect stores ciphertext that only the key's owner can read; here nothing of the
 * entry is kept.
 */
export const encrypted = (running: Running): string =>
  `ENCRYPTED(${asText(running.object('InputEncryption').EncryptionKeyId)})`;

/** Why a block's InputEncryption can't encrypt, or null. */
export function encryptionRefusal(running: Running): string | null {
  const { EncryptionKeyId, Key } = running.object('InputEncryption');
  if (asText(EncryptionKeyId) === '') return 'InputEncryption.EncryptionKeyId is empty.';
  return asText(Key) === '' ? 'InputEncryption.Key is empty.' : null;
}
