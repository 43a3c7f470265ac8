import type { Command } from '../command.ts';

/** The subcommands of `centralita flow`; each is loaded when it is called. */
export const flowCommands: Record<string, () => Promise<Command>> = {
  lint: async () => (await import('./lint.ts')).lint,
  run: async () => (await import('./run.ts')).run,
  test: async () => (await import('./test.ts')).test,
  cover: async () => (await import('./cover.ts')).cover,
  draw: async () => (await import('./draw.ts')).draw,
  convert: async () => (await import('./convert.ts')).convert,
  diff: async () => (await import('./diff.ts')).diff,
  format: async () => (await import('./format.ts')).format,
};
