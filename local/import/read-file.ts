import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export type OpenFile = {
  content: Readable;
  size: number;
  modifiedMs: number;
  /** Bytes of the file read so far. */
  bytesRead(): number;
};

/** Opens a file for one reading from the start; a name that ends in .gz is unpacked. */
export async function openFile(file: string): Promise<OpenFile> {
  const { size, mtimeMs } = await stat(file);
  const raw = createReadStream(file);
  const content = file.endsWith('.gz') ? unpacked(raw) : raw;
  return { content, size, modifiedMs: Math.floor(mtimeMs), bytesRead: () => raw.bytesRead };
}

function unpacked(raw: Readable): Readable {
  const gunzip = createGunzip();
  raw.on('error', (error) => gunzip.destroy(error));
  return raw.pipe(gunzip);
}
