import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { CommandError } from '../command.ts';

export interface FoundFile {
  file: string;
  /** Named by itself; else found in a folder or by a glob, where other files may lie about. */
  named: boolean;
}

export interface FoundFiles {
  files: FoundFile[];
  /** What the arguments name and isn't there. */
  missing: Unreadable[];
}

/** A file that a command can't use, and why, in one line. */
export interface Unreadable {
  file: string;
  message: string;
}

/**
 * The files that the arguments name, sorted within each: a file is itself, a folder is every file in it that ends in one of
 * `endings`, anything else is a glob. Paths are relative to the working folder, with forward slashes.
 */
export async function findFiles(
  args: string[],
  endings: readonly string[] = ['json'],
): Promise<FoundFiles> {
  if (args.length === 0) throw new CommandError('Which files? Name a file, a folder or a glob.');
  const found = await Promise.all(args.map((arg) => filesOf(arg, endings)));
  const files = new Map<string, FoundFile>();
  for (const one of found.flatMap((of) => of.files))
    if (!files.has(one.file) || one.named) files.set(one.file, one);
  return { files: [...files.values()], missing: found.flatMap(({ missing }) => missing) };
}

async function filesOf(arg: string, endings: readonly string[]): Promise<FoundFiles> {
  if (existsSync(arg))
    return statSync(arg).isDirectory()
      ? filesIn(arg, endings)
      : { files: [{ file: arg, named: true }], missing: [] };
  const slashed = arg.replaceAll('\\', '/');
  if (slashed !== arg && existsSync(slashed)) return filesOf(slashed, endings);
  const files = await matching(slashed, '.');
  if (files.length > 0)
    return { files: files.map((file) => ({ file, named: false })), missing: [] };
  const message = /[*?[{]/.test(arg) ? 'No file matches.' : 'There is no such file.';
  return { files: [], missing: [{ file: arg, message }] };
}

async function filesIn(folder: string, endings: readonly string[]): Promise<FoundFiles> {
  const files = await matching(
    endings.map((ending) => `**/*.${ending}`),
    folder,
  );
  const toHere = (file: string) => relative('.', resolve(folder, file)).split(sep).join('/');
  return { files: files.map((file) => ({ file: toHere(file), named: false })), missing: [] };
}

const matching = async (patterns: string | string[], cwd: string): Promise<string[]> =>
  (await glob(patterns, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false })).sort();
