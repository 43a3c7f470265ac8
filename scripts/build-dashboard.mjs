import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';
import { withLock } from './with-lock.mjs';

const index = join(repositoryRoot, '.build/dashboard/index.html');
const sources = ['dashboard', 'core', 'package-lock.json'];

/** Builds the dashboard into .build/dashboard; with `ifStale`, only when a source is newer. */
export async function buildDashboard({ ifStale = false } = {}) {
  await withLock(join(repositoryRoot, '.build/dashboard.lock'), async () => {
    if (ifStale && !isStale()) return;
    await vite('build', 'dashboard', '--config', 'dashboard/vite.config.ts', '--logLevel', 'warn');
  });
}

/** In a process of its own: beside the product, and its few hundred megabytes go when it ends. */
async function vite(...args) {
  const program = join(repositoryRoot, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [program, ...args], {
    cwd: repositoryRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Tests say 'test', which would make it React's slow development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The dashboard could not be built; the reason stands above.');
}

function isStale() {
  if (!existsSync(index)) return true;
  const built = statSync(index).mtimeMs;
  return sources.some((source) => newest(join(repositoryRoot, source)) > built);
}

function newest(path) {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return 0;
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (process.argv[1] && basename(process.argv[1]) === 'build-dashboard.mjs') await buildDashboard();
