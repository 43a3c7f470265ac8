#!/usr/bin/env node
// The `centralita` command in a clone: bundles cli/main.ts when a source has changed since the last time, then runs it.
// The published package holds the bundle alone (scripts/build-package.mjs) and needs none of this.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleIsFresh } from '../scripts/bundle-is-fresh.mjs';
import { ensureInstalled, requireNode } from '../scripts/ensure-installed.mjs';
import { repositoryRoot } from '../scripts/repository-root.mjs';

requireNode();
const bundle = join(repositoryRoot, '.build/cli/centralita.mjs');
if (!bundleIsFresh(bundle, ['cli', 'core'])) {
  ensureInstalled();
  const { refreshCli } = await import('../scripts/build-cli.mjs');
  await refreshCli(join(repositoryRoot, '.build/cli'));
}
if (!existsSync(bundle)) throw new Error(`${bundle} was not built`);
await import(pathToFileURL(bundle).href);
