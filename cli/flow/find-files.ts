import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { CommandError } from '../command.ts';

/**
 * The files that the arguments name, sorted within each: a file is itself, a folder is every file in it that ends in one of
 * `endings`, anything else is a glob. Paths are relative to the working folder. Nothing found is an error.
 */
export async function findFiles(args: string[], endings: string[] = ['json']): Promise<string[]> {
  if (args.length === 0) throw new CommandError('Which files? Name a flow, a folder or a glob.');
  const found = await Promise.all(args.map((arg) => filesOf(arg, endings)));
  return [...new Set(found.flat())];
}

async function filesOf(arg: string, endings: string[]): Promise<string[]> {
  if (existsSync(arg) && statSync(arg).isFile()) return [arg];
  const folder = existsSync(arg) && statSync(arg).isDirectory();
  const pattern = folder ? endings.map((ending) => `**/*.${ending}`) : [arg];
  const files = await glob(pattern, {
    cwd: folder ? arg : '.',
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  if (files.length === 0)
    throw new CommandError(
      folder
        ? `There is no ${endings.map((ending) => `.${ending}`).join(' or ')} file in ${arg}.`
        : `There is no file ${arg}.`,
    );
  return files.sort().map((file) => (folder ? relative('.', resolve(arg, file)) : file));
}
