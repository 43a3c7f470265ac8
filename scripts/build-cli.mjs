import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from './repository-root.mjs';

/**
 * The `centralita` command as JavaScript without dependencies: `centralita.mjs` and a chunk for each subcommand, so that a start
 * loads only what it needs. esbuild itself stays outside: only flows written in TypeScript need it.
 */
export async function buildCli(folder, { minify = false } = {}) {
  rmSync(folder, { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
  return build({
    entryPoints: { centralita: join(repositoryRoot, 'cli/main.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['esbuild'],
    define: { CENTRALITA_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
    metafile: true,
  });
}
