import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from './repository-root.mjs';

/**
 * The `centralita` command as JavaScript without dependencies: `centralita.mjs` and a chunk for each subcommand, so that a start
 * loads only what it needs. esbuild itself stays outside: only flows written in TypeScript need it.
 */
export async function buildCli(folder, { minify = false, write = true } = {}) {
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
    write,
  });
}

/**
 * Builds the command where others may be running it: chunks are named by their content and stay for those who still load them,
 * every file appears whole, the entry last.
 */
export async function refreshCli(folder) {
  const { outputFiles } = await buildCli(folder, { write: false });
  const entryLast = outputFiles.toSorted(
    (a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)),
  );
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of entryLast) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  removeOld(folder, new Set(outputFiles.map(({ path }) => basename(path))));
}

const isEntry = (path) => basename(path) === 'centralita.mjs';
const hourMs = 3_600_000;

function removeOld(folder, current) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (!current.has(name) && Date.now() - statSync(file).mtimeMs > hourMs)
      rmSync(file, { force: true });
  }
}
