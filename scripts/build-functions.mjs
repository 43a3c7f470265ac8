import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bundlesFolder, centerConfig } from './center-config.mjs';
import { budgetOf } from './function-budgets.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { withLock } from './with-lock.mjs';

const output = join(repositoryRoot, bundlesFolder);
const metaFile = join(output, 'meta.json');

/** Packages written for CommonJS call require and ask where they are, which an ES module lacks. */
const banner =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url),__dirname=import.meta.dirname;";

/**
 * Bundles every functions/*.ts whole into .build/functions/<name>/index.mjs, as AWS and the local runtime load it.
 * With `ifStale`, only when a source is newer. Throws when a bundle is over its budget.
 */
export async function buildFunctions({ ifStale = false } = {}) {
  await withLock(join(repositoryRoot, '.build/functions.lock'), async () => {
    if (ifStale && !isStale()) return;
    rmSync(output, { recursive: true, force: true });
    const { metafile } = await build({
      absWorkingDir: repositoryRoot,
      entryPoints: functionNames().map((name) => ({
        in: `functions/${name}.ts`,
        out: `${name}/index`,
      })),
      outdir: output,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      minify: true,
      sourcemap: true,
      sourcesContent: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      mainFields: ['module', 'main'],
      banner: { js: banner },
      plugins: [centerConfig],
      logLevel: 'warning',
    });
    checkBudgets(metafile);
    writeFileSync(metaFile, JSON.stringify(metafile));
  });
}

/** Names of all functions. */
export const functionNames = () =>
  readdirSync(join(repositoryRoot, 'functions'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'));

function checkBudgets(metafile) {
  const over = [];
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    const name = file.match(/([^/]+)\/index\.mjs$/)?.[1];
    if (!name) continue;
    const budget = budgetOf(name);
    if (bytes > budget) over.push(`${name} weighs ${bytes} bytes, its budget is ${budget}`);
  }
  if (over.length > 0) throw new Error(`Function bundles over budget:\n  ${over.join('\n  ')}`);
}

/** esbuild's own list of what went into the bundles says what they depend on. */
function isStale() {
  if (!existsSync(metaFile)) return true;
  const built = statSync(metaFile).mtimeMs;
  const { inputs, outputs } = JSON.parse(readFileSync(metaFile, 'utf8'));
  const sources = [...Object.keys(inputs), 'package-lock.json', 'scripts/build-functions.mjs'];
  if (functionNames().some((name) => !(`${bundlesFolder}/${name}/index.mjs` in outputs)))
    return true;
  return sources.some((source) => {
    const file = join(repositoryRoot, source);
    return !existsSync(file) || statSync(file).mtimeMs > built;
  });
}

if (process.argv[1] && basename(process.argv[1]) === 'build-functions.mjs') {
  await buildFunctions();
  for (const name of functionNames())
    console.log(`${name}: ${statSync(join(output, name, 'index.mjs')).size} bytes`);
}
