import { readFileSync } from 'node:fs';
import { CommandError } from '../command.ts';

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
};

/** A file's text; one line about it when it can't be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${file}: ${reasons[code] ?? message}`);
  }
}
