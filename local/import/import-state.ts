import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const schema = z.object({
  file: z.string(),
  size: z.number(),
  modifiedMs: z.number(),
  /** Rows of the file that are wholly dealt with: sent and acknowledged, refused or ignored. */
  rows: z.number(),
  finished: z.boolean(),
  /** The local instance whose stream took the rows last; null on AWS, and before the first row. */
  instance: z.string().nullable().default(null),
});

/** How far an import came. */
export type ImportState = z.infer<typeof schema>;

/** One state for each file, mapping and stream. */
export function stateFile(folder: string, file: string, mapping: string, target: string): string {
  const hash = createHash('sha256').update([file, mapping, target].join('\0')).digest('hex');
  return join(folder, `${hash.slice(0, 16)}.json`);
}

/** The state left by an earlier run; null when there is none or it can't be read. */
export async function readState(path: string): Promise<ImportState | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Replaces the file at once, so that an interruption leaves the old state or the new one. */
export async function writeState(path: string, state: ImportState): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, JSON.stringify(state));
  await rename(`${path}.new`, path);
}
