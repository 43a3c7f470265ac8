// node scripts/build-package.mjs: writes .build/package, the folder that is published. It holds the command and the library as
// bundles without dependencies, and the library's types.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { repositoryRoot } from './repository-root.mjs';

requireNode();
ensureInstalled({ development: true });
const { build } = await import('esbuild');
const { buildCli } = await import('./build-cli.mjs');
const folder = join(repositoryRoot, '.build/package');
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
emitTypes();
copyFileSync(join(repositoryRoot, 'docs/flows.md'), join(folder, 'README.md'));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
console.log(`The package is in ${folder}; npm pack ${folder} makes the archive.`);

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
function emitTypes() {
  const config = join(folder, 'tsconfig.types.json');
  writeFileSync(
    config,
    JSON.stringify({
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
    }),
  );
  const tsc = join(repositoryRoot, 'node_modules/.bin/tsc');
  const { status } = spawnSync(tsc, ['--project', config], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  rmSync(config);
  if (status !== 0) process.exit(1);
}
