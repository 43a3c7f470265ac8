// node scripts/check.mjs: format, lint and types of every room; the same checks stand in the test run.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { repositoryRoot } from './repository-root.mjs';

requireNode();
ensureInstalled({ development: true });
const checks = [
  ['biome', 'check', '--error-on-warnings', '.'],
  ['tsc', '--project', 'core/tsconfig.json'],
  ['tsc', '--project', 'tsconfig.json'],
  ['tsc', '--project', 'dashboard/tsconfig.json'],
];
const failed = checks.filter(([command, ...args]) => {
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, {
    cwd: repositoryRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
for (const check of failed) console.error(`failed: ${check.join(' ')}`);
process.exit(failed.length === 0 ? 0 : 1);
