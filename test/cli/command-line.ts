import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { centralita } from '../../cli/centralita.ts';

/** What a command line did. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

interface Circumstances {
  /** Lines that a person types. */
  typed?: string[];
  color?: boolean;
  interactive?: boolean;
}

/** Runs `centralita …` in this process, on a terminal in memory. */
export async function centralitaOf(
  args: string[],
  { typed = [], color = false, interactive = false }: Circumstances = {},
): Promise<Outcome> {
  const told = { out: '', err: '' };
  const code = await centralita(args, {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    color,
    interactive,
    async *lines() {
      yield* typed;
    },
    interrupted: () => Promise.resolve(),
  });
  return { code, ...told };
}

/** Runs `centralita flow …`. */
export const flow = (args: string[], circumstances?: Circumstances): Promise<Outcome> =>
  centralitaOf(['flow', ...args], circumstances);

/** A new folder with these files, gone after the test. Texts are written as they are, anything else as JSON. */
export function folderWith(files: Record<string, unknown> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'centralita-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export const textOf = (folder: string, file: string): string =>
  readFileSync(join(folder, file), 'utf8');

/** A file with whatever it says about the folder taken out, so that texts can be compared. */
export const without = (folder: string, text: string): string => text.replaceAll(`${folder}/`, '');
