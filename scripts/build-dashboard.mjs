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
    const { build } = await import('vite');
    const root = join(repositoryRoot, 'dashboard');
    await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  });
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
