import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError, type Terminal } from '../command.ts';

/** Writes what a command made: to the file that `--output` names, else to standard output. */
export function writeOutput(text: string, output: string | undefined, terminal: Terminal): void {
  if (output === undefined) terminal.out(text.endsWith('\n') ? text : `${text}\n`);
  else writeText(output, text);
}

export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`${file} can’t be written: ${(error as Error).message}`);
  }
}
