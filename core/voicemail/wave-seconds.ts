const ascii = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

/** Where a header ends and its first chunk begins. */
const firstChunk = 12;
const chunkHead = 8;

/**
 * How long a WAVE file sounds, by its beginning (RIFF, `fmt ` and the head of `data`) and its size in bytes; null where it is no such
 * file. A `data` chunk that claims more than there is, as a recorder writes that was not stopped, ends with the file.
 */
export function waveSeconds(beginning: Uint8Array, bytes: number): number | null {
  if (ascii(beginning, 0) !== 'RIFF' || ascii(beginning, 8) !== 'WAVE') return null;
  const view = new DataView(beginning.buffer, beginning.byteOffset, beginning.byteLength);
  let bytesPerSecond = 0;
  for (let at = firstChunk; at + chunkHead <= beginning.length; ) {
    const name = ascii(beginning, at);
    const size = view.getUint32(at + 4, true);
    const content = at + chunkHead;
    if (name === 'fmt ' && content + 12 <= beginning.length)
      bytesPerSecond = view.getUint32(content + 8, true);
    if (name === 'data')
      return bytesPerSecond > 0 ? Math.min(size, bytes - content) / bytesPerSecond : null;
    at = content + size + (size % 2);
  }
  return null;
}
