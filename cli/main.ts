#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { centralita } from './centralita.ts';
import type { Terminal } from './command.ts';

const wantsColor = (): boolean =>
  process.env.NO_COLOR === undefined &&
  (process.env.FORCE_COLOR !== undefined || process.stdout.isTTY === true);

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color: wantsColor(),
  lines: () => createInterface({ input: process.stdin }),
  interactive: process.stdin.isTTY === true,
};

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await centralita(process.argv.slice(2), terminal);
