import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { localCenter } from '../../../core/center/local-wire.ts';
import { dial } from './people.ts';

let directory: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kill-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

const waiting = { timeout: 30_000, interval: 50 };

/** `npm start -- --quiet` at ten times the pace. */
async function start(...args: string[]) {
  const options = ['--quiet', '--no-dashboard', '--days', '0', '--port', '0', ...args];
  const child = spawn(process.execPath, ['scripts/run.mjs', 'local/main.ts', ...options]);
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await vi.waitFor(() => {
    const found = output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
    if (!found) throw new Error(`no address yet in: ${output}`);
    return found;
  }, waiting);
  return { child, ended, url, output: () => output };
}

type Today = { asOf: number; totals: { contactsCreated: number } };
const today = async (url: string) => (await (await fetch(`${url}/api/today`)).json()) as Today;
const created = async (url: string) => (await today(url)).totals.contactsCreated;
const centerOf = async (url: string) =>
  localCenter.parse(await (await fetch(`${url}/local/center`)).json());

test('a kill: the call that was over counts once, and so does the one on the line, as a failure; no instant comes twice', async () => {
  const first = await start('--directory', directory, '--speed', '10');
  const center = await centerOf(first.url);
  expect(center).toMatchObject({ speed: 10, busy: false });
  const number = center.numbers[0]?.number ?? '';
  const over = await dial(first.url, '+442079460001', number);
  await over.hears('heard');
  over.does({ type: 'hangUp' });
  await over.hears('ended');
  const onTheLine = await dial(first.url, '+442079460002', number);
  await onTheLine.hears('heard');
  const { nowMs } = await centerOf(first.url);
  const { asOf } = await today(first.url);
  first.child.kill('SIGKILL');
  await first.ended;

  const second = await start('--directory', directory);
  expect((await centerOf(second.url)).nowMs).toBeGreaterThan(nowMs);
  expect((await today(second.url)).asOf).toBeGreaterThanOrEqual(asOf);
  await vi.waitFor(async () => expect(await created(second.url)).toBe(2), waiting);
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);

  const third = await start('--directory', directory);
  expect(await created(third.url)).toBe(2);
  third.child.kill('SIGINT');
  expect(await third.ended).toBe(0);
});

test('a speed that is none is refused', async () => {
  const args = ['scripts/run.mjs', 'local/main.ts', '--speed', '100'];
  const child = spawn(process.execPath, args);
  started.push(child);
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
  expect(output).toContain('--speed takes a number from 1 to 60, not "100"');
});
