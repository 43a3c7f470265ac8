import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/repository-root.mjs';

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'clone-'));
  mkdirSync(join(clone, 'scripts'));
  mkdirSync(join(clone, 'node_modules'));
  for (const name of ['ensure-installed.mjs', 'repository-root.mjs'])
    cpSync(join(repositoryRoot, 'scripts', name), join(clone, 'scripts', name));
  writeFileSync(join(clone, 'package-lock.json'), '{}');
  writeFileSync(join(clone, 'npm.js'), "console.log('added 1 package');");
});
afterEach(() => rmSync(clone, { recursive: true }));

test('the first run installs on stderr, so that what a command prints stays its own', () => {
  const command =
    "import('./scripts/ensure-installed.mjs').then((m) => { m.ensureInstalled(); console.log('{}'); })";
  const ran = spawnSync(process.execPath, ['-e', command], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(clone, 'npm.js') },
  });
  expect(ran.stdout).toBe('{}\n');
  expect(ran.stderr).toMatch(/installing[\s\S]*added 1 package[\s\S]*installed in/);
});
