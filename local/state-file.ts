import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const schema = z.object({
  /** Seed of the simulated traffic. */
  seed: z.number(),
  /** Creation second of the last stream; null before the first. */
  streamCreatedAt: z.number().nullable(),
  /** Past days in the tables: through which emission second; null when nothing of the day is still to come. */
  days: z.record(z.string(), z.number().nullable()),
  /** Emission second through which live traffic is in the tables; null before the first. */
  liveThrough: z.number().nullable(),
  /** The instance that runs here, or ran and did not stop cleanly; null after a clean stop. */
  instance: z.string().nullable().default(null),
  /** Instances that did not stop cleanly: what their stream held is lost. */
  lostInstances: z.array(z.string()).default([]),
});
export type LocalState = z.infer<typeof schema>;

export type StateFile = {
  readonly state: LocalState;
  /** Changes some fields and writes the file; writes follow each other. */
  update(changes: Partial<LocalState>): Promise<void>;
};

/** What a run has to know of those before it, in `state.json` of the data directory. */
export async function openStateFile(directory: string, seed?: number): Promise<StateFile> {
  const file = join(directory, 'state.json');
  let state = await read(file, seed ?? 1);
  if (seed !== undefined && state.seed !== seed)
    throw new Error(
      `${directory} holds traffic of seed ${state.seed}: empty it (--fresh) for seed ${seed}.`,
    );
  let written = Promise.resolve();
  return {
    get state() {
      return state;
    },
    update: (changes) => {
      state = { ...state, ...changes };
      written = written.catch(() => {}).then(() => replace(file, JSON.stringify(state, null, 2)));
      return written;
    },
  };
}

async function read(file: string, seed: number): Promise<LocalState> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null)
    return schema.parse({ seed, streamCreatedAt: null, days: {}, liveThrough: null });
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} is damaged: begin anew with --fresh.`, { cause });
  }
}

async function replace(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
