// node scripts/build-package.mjs: writes .build/package, the folder that is published. It holds the command and the library as
// bundles without dependencies, and the library's types.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { repositoryRoot } from './repository-root.mjs';

/** Writes the package into a folder, which is emptied before. Throws when the sources have errors. */
export async function buildPackage(folder) {
  const { build } = await import('esbuild');
  const { buildCli } = await import('./build-cli.mjs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildCli(join(folder, 'command'), { minify: true });
  await build({
    entryPoints: { index: join(repositoryRoot, 'cli/library.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  emitTypes(folder);
  copyFileSync(join(repositoryRoot, 'docs/lint-rules.md'), join(folder, 'lint-rules.md'));
  writeFileSync(join(folder, 'README.md'), readme());
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

/** The guide, with links only to what is in the package. */
function readme() {
  const guide = readFileSync(join(repositoryRoot, 'docs/flows.md'), 'utf8');
  return guide.replace(/\[([^\]]+)\]\((?!https:|lint-rules\.md)[^)]+\)/g, '$1');
}

function manifest() {
  const root = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
  return {
    name: root.name,
    version: root.version,
    description: 'Amazon Connect flows: linted, run, tested, covered and drawn offline',
    type: 'module',
    engines: root.engines,
    bin: { centralita: 'command/centralita.mjs' },
    exports: { '.': { types: './types/cli/library.d.ts', default: './index.mjs' } },
    peerDependencies: { esbuild: '*' },
    peerDependenciesMeta: { esbuild: { optional: true } },
  };
}

/** Declarations of the library, from the compiler. */
function emitTypes(folder) {
  const config = join(folder, 'tsconfig.types.json');
  writeFileSync(config, JSON.stringify(typesConfig(folder)));
  const tsc = join(repositoryRoot, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['--project', config], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  rmSync(config);
  if (status !== 0) throw new Error(`The types can’t be made.\n${stdout}`);
}

const typesConfig = (folder) => ({
  extends: join(repositoryRoot, 'core/tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: repositoryRoot,
    outDir: join(folder, 'types'),
  },
  include: [],
  files: [join(repositoryRoot, 'cli/library.ts')],
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  ensureInstalled({ development: true });
  const folder = join(repositoryRoot, '.build/package');
  await buildPackage(folder);
  console.log(`The package is in ${folder}; npm pack ${folder} makes the archive.`);
}
