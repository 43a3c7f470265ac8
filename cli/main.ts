#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { centralita } from './centralita.ts';
import type { Terminal } from './command.ts';

const wantsColor = (): boolean =>
  !process.env.NO_COLOR && (process.env.FORCE_COLOR !== undefined || process.stdout.isTTY === true);

/** The standard input line by line; whoever stops reading lets go of it, so that nothing keeps the process alive. */
async function* lines(): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: process.stdin });
  } finally {
    process.stdin.destroy();
  }
}

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color: wantsColor(),
  lines,
  interactive: process.stdin.isTTY === true,
  interrupted: () => new Promise((settle) => process.once('SIGINT', () => settle())),
};

// A reader such as `head` that has seen enough is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });

process.exitCode = await centralita(process.argv.slice(2), terminal);
