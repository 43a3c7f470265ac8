import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import config from '../../contact-center.config.ts';

let directory: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'main-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

/** Runs `npm start` with arguments, as npm does. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'local/main.ts', ...args]);
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const exitCode = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    exitCode,
    output: () => output,
    url: () =>
      vi.waitFor(() => {
        const url = output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
        if (!url) throw new Error(`no address yet in: ${output}`);
        return url;
      }, 40_000),
  };
}

const idle = ['--no-live', '--no-dashboard', '--days', '0', '--port', '0'];

test('npm start prints its address; a second one names the first; Ctrl-C ends it with code 0', async () => {
  const first = start('--directory', directory, ...idle);
  const url = await first.url();
  expect((await fetch(`${url}/api/center`)).status).toBe(200);

  const second = start('--directory', directory, ...idle);
  expect(await second.exitCode).toBe(1);
  expect(second.output()).toContain(`already runs on ${directory}: see ${url}`);
  expect(second.output()).not.toContain('    at ');

  first.child.kill('SIGINT');
  expect(await first.exitCode).toBe(0);
  expect(first.output()).toContain('Stopped.');
  expect(first.output()).not.toContain('Problem');
  expect(existsSync(join(directory, 'running.json'))).toBe(false);
});

test('a start after a kill says how to mend the figures; one after a clean stop does not', async () => {
  const folder = join(directory, 'killed');
  const killed = start('--directory', folder, ...idle);
  await killed.url();
  killed.child.kill('SIGKILL');
  await killed.exitCode;

  const again = start('--directory', folder, ...idle);
  await again.url();
  const zone = { timeZone: config.timeZone };
  const day = (ago: number) =>
    new Date(Date.now() - ago * 86_400_000).toLocaleDateString('sv', zone);
  const command = `npm run audit -- --from ${day(1)} --to ${day(0)} --repair --directory ${folder}`;
  expect(again.output()).toContain('not stopped cleanly');
  expect(again.output()).toContain(command);
  again.child.kill('SIGINT');
  expect(await again.exitCode).toBe(0);

  const third = start('--directory', folder, ...idle);
  await third.url();
  third.child.kill('SIGINT');
  expect(await third.exitCode).toBe(0);
  expect(third.output()).not.toContain('not stopped cleanly');
});

test.each([
  [['--days', 'many'], '--days takes a whole number from 0 to 730, not "many"'],
  [['--port', '99999'], '--port takes a whole number from 0 to 65535, not "99999"'],
  [['--colour'], "Unknown option '--colour'"],
])('%j is refused in one sentence', async (args, message) => {
  const { exitCode, output } = start(...args);
  expect(await exitCode).toBe(1);
  expect(output()).toContain(message);
  expect(output()).not.toContain('    at ');
});
