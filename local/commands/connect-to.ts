import { resolve } from 'node:path';
import { runningInstance } from '../running-file.ts';

/** The data directory of `npm start`, as seen from where npm was called. */
export const dataDirectory = (named: string | undefined, repositoryRoot: string): string =>
  named === undefined
    ? resolve(repositoryRoot, '.local')
    : resolve(process.env.INIT_CWD ?? process.cwd(), named);

/**
 * Gives this process the variables under which the adapters find their services: the product that runs on the data
 * directory, unless flags name something on AWS; then those, and for the rest the shell's own.
 */
export async function connectTo(
  directory: string,
  flags: Record<string, string | undefined>,
): Promise<void> {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  const running = given.length === 0 ? await runningInstance(directory) : null;
  Object.assign(process.env, running?.environment ?? Object.fromEntries(given));
}

/** A variable that `connectTo` or the shell gave; throws with the ways to give it. */
export function connected(variable: string, flag: string): string {
  const value = process.env[variable];
  if (value) return value;
  throw new Error(
    `Nothing to work on: run \`npm start\` in another terminal, or name what is on AWS with ${flag} NAME (or ${variable}).`,
  );
}
