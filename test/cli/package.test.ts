import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPackage } from '../../scripts/build-package.mjs';
import { folderWith, textOf } from './command-line.ts';
import { broken, shop } from './sample-flows.ts';

const folder = mkdtempSync(join(tmpdir(), 'centralita-package-'));
const command = join(folder, 'command/centralita.mjs');

beforeAll(() => buildPackage(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { PATH: process.env.PATH ?? '' };

const node = (cwd: string, args: string[], more: { input?: string; env?: object } = {}) =>
  spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: 'utf8',
    input: more.input ?? '',
    env: { ...environment, ...more.env } as NodeJS.ProcessEnv,
  });

describe('the published package', () => {
  test('has no dependencies; esbuild is there only for who has it', () => {
    const manifest = JSON.parse(textOf(folder, 'package.json'));
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest.peerDependenciesMeta).toEqual({ esbuild: { optional: true } });
    expect(Object.keys(manifest.peerDependencies)).toEqual(['esbuild']);
  });

  test('is smaller than 600 kB when packed', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--offline'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [packed] = JSON.parse(stdout);
    expect(packed.size).toBeGreaterThan(0);
    expect(packed.size).toBeLessThan(600_000);
  });

  test('tells its version, which is the repository’s', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const { status, stdout } = node(folderWith(), ['--version']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` });
  });

  test('lints in an empty folder with plain node', () => {
    const cwd = folderWith({ 'broken.json': broken });
    const { status, stdout, stderr } = node(cwd, ['flow', 'lint', '.']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^broken\.json\n {2}block “ask”\n/);
  });

  test('asks for esbuild in one line where a flow is a program', () => {
    const cwd = folderWith({ 'shop.ts': 'export const shop = defineFlow({});' });
    const { status, stderr } = node(cwd, ['flow', 'lint', 'shop.ts']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^shop\.ts: This is a program; .*npm install --save-dev esbuild\n$/);
  });

  test('its library can be imported', () => {
    const cwd = folderWith({ 'shop.json': shop });
    const program = `
      import { readFileSync } from 'node:fs';
      import { lintFlow, parseFlow } from ${JSON.stringify(join(folder, 'index.mjs'))};
      const parsed = parseFlow(readFileSync('shop.json', 'utf8'));
      console.log(parsed.ok, lintFlow(parsed.value.flow).filter(({ severity }) => severity === 'error').length);
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd,
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'true 0\n', stderr: '' });
  });

  test('its guide links to nothing that isn’t in it', () => {
    const links = [...textOf(folder, 'README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to);
    expect(links.filter((to) => !to?.startsWith('https:'))).toEqual(['lint-rules.md']);
    expect(textOf(folder, 'lint-rules.md')).toContain('values/empty');
  });
});

describe('as a process', () => {
  test('the run ends with the piped input', () => {
    const cwd = folderWith({ 'shop.json': shop });
    const { status, stdout, stderr } = node(cwd, ['flow', 'run', 'shop.json'], {
      input: '/path\n',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/The input has ended/);
  });

  test('the run ends with the contact, though the input stays open', async () => {
    const cwd = folderWith({ 'shop.json': shop });
    const child = spawn(process.execPath, [command, 'flow', 'run', 'shop.json'], { cwd });
    child.stdin.write('1\n');
    child.stdout.resume();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('a reader that has seen enough is no failure', async () => {
    const cwd = folderWith({ 'shop.json': shop });
    const child = spawn(process.execPath, [command, 'flow', 'draw', 'shop.json'], { cwd });
    child.stdout.destroy();
    const told = textFrom(child);
    const [code] = await once(child, 'close');
    expect({ code, err: told.err }).toEqual({ code: 0, err: '' });
  });

  test('NO_COLOR wins over FORCE_COLOR', () => {
    const cwd = folderWith({ 'broken.json': broken });
    const lint = (env: object) => node(cwd, ['flow', 'lint', 'broken.json'], { env }).stdout;
    expect(lint({ FORCE_COLOR: '1' })).toContain('\u001b[');
    expect(lint({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b[');
  });

  test('lint --watch outlives a half-written file, sees the whole one, and ends with Ctrl-C', async () => {
    const cwd = folderWith({ 'shop.json': shop });
    const child = spawn(process.execPath, [command, 'flow', 'lint', 'shop.json', '--watch'], {
      cwd,
    });
    const told = textFrom(child);
    await until(child, () => told.err.includes('watching'));
    writeFileSync(join(cwd, 'shop.json'), '{"Version":');
    await until(child, () => told.err.includes('ends too early'));
    writeFileSync(join(cwd, 'shop.json'), JSON.stringify(broken));
    await until(child, () => told.out.includes('values/empty'));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

function textFrom(child: ChildProcess): { out: string; err: string } {
  const told = { out: '', err: '' };
  child.stdout?.on('data', (data) => {
    told.out += data;
  });
  child.stderr?.on('data', (data) => {
    told.err += data;
  });
  return told;
}

/** Waits for what the process says until something holds. */
async function until(child: ChildProcess, holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise<void>((heard) => {
      child.stdout?.once('data', () => heard());
      child.stderr?.once('data', () => heard());
    });
}
