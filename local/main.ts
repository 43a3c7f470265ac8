import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../scripts/repository-root.mjs';
import { historyProgress } from './history-progress.ts';
import { readSignIn } from './sign-in/gate.ts';
import { startLocal } from './start.ts';

const usage = `npm start -- [options]
  --fresh            empty the data directory first
  --port PORT        listen there (default: 8420, or the next free port)
  --days DAYS        days of history to fill in (default: 28)
  --no-live          no local Connect: no live traffic, no phone and no desk
  --speed FACTOR     let the local Connect's time pass 1 to 60 times as fast (default: 1)
  --quiet            no synthetic customers and agents: the center waits for you
  --no-dashboard     serve the API only
  --sign-in FILE     have people sign in: authority, clientId and hostedUi of a user pool, as JSON
  --directory DIR    keep the data there (default: .local)
  --silent           print the address and problems only`;

/** A center that ran faster goes on from its last instant at the next start; less than this isn't worth a word. */
const aheadMs = 60_000;
const defaultPort = 8420;
const defaultDirectory = join(repositoryRoot, '.local');

function readOptions() {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean', default: false },
      port: { type: 'string' },
      days: { type: 'string', default: '28' },
      'no-live': { type: 'boolean', default: false },
      directory: { type: 'string', default: defaultDirectory },
      'no-dashboard': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      silent: { type: 'boolean', default: false },
      speed: { type: 'string', default: '1' },
      'sign-in': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    ...values,
    port: values.port === undefined ? undefined : wholeNumber('port', values.port, 65_535),
    days: wholeNumber('days', values.days, 730),
    speed: speedOf(values.speed),
  };
}

function speedOf(text: string): number {
  const speed = Number(text);
  if (speed >= 1 && speed <= 60) return speed;
  throw new Error(`--speed takes a number from 1 to 60, not "${text}"`);
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Error(`--${name} takes a whole number from 0 to ${most}, not "${text}"`);
}

/** The first port from `port` on that nobody listens on. */
async function freePort(port: number): Promise<number> {
  const probe = createServer();
  const free = await new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  return free ? port : freePort(port + 1);
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    console.log(usage);
    return;
  }
  const say = options.silent ? () => {} : console.log;
  const progress = historyProgress(options.silent);
  say('Centralita is starting ...');
  const instance = await startLocal({
    directory: options.directory,
    fresh: options.fresh,
    port: options.port ?? (await freePort(defaultPort)),
    history: { days: options.days },
    live: !options['no-live'],
    ...(options['no-live'] ? {} : { connect: { speed: options.speed, busy: !options.quiet } }),
    dashboard: !options['no-dashboard'],
    ...(options['sign-in'] && { signIn: await readSignIn(options['sign-in']) }),
    onProgress: progress.show,
    onError: problemPrinter(),
  });
  stopOnSignal(instance.stop, say, progress.end);
  instance.died.catch((error: Error) => fail(error));
  console.log(`\n  ${instance.url}\n`);
  if (instance.nowMs() - Date.now() > aheadMs)
    say(
      `The center is ahead of the clock: there it is ${new Date(instance.nowMs()).toISOString()}.`,
    );
  say('Ctrl-C stops it; everything stays for the next start.');
  progress.begin();
}

/** Each problem once: what is retried would repeat itself. */
function problemPrinter(): (error: unknown) => void {
  const printed = new Set<string>();
  return (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (printed.has(message)) return;
    printed.add(message);
    console.error(`Problem: ${message}`);
  };
}

/** The first Ctrl-C stops everything in order, a second one at once. */
function stopOnSignal(stop: () => Promise<void>, say: (text: string) => void, quiet: () => void) {
  let stopping = false;
  const onSignal = async () => {
    if (stopping) process.exit(130);
    stopping = true;
    quiet();
    say('\nStopping ... (Ctrl-C again to stop at once)');
    await stop().catch(fail);
    say('Stopped.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

function fail(error: Error): never {
  console.error(explained(error));
  process.exit(1);
}

function explained(error: Error): string {
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: choose one with --port, or leave it out.`;
  const cause = error.cause instanceof Error ? `\n  ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}

await main().catch(fail);
