// node scripts/run.mjs [--development] <entry.ts> [arguments]: bundles a TypeScript entry point and runs it, on any
// supported Node and on a fresh clone. Node itself never loads TypeScript here: 20 can't, 24 would be the only one.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { repositoryRoot } from './repository-root.mjs';

requireNode();
const development = process.argv[2] === '--development';
const [entry, ...args] = process.argv.slice(development ? 3 : 2);
if (!entry) {
  console.error('Usage: node scripts/run.mjs [--development] <entry.ts> [arguments]');
  process.exit(2);
}
ensureInstalled({ development });

const { build } = await import('esbuild');
const { centerConfig, configSuffix } = await import('./center-config.mjs');
const outfile = join(
  repositoryRoot,
  '.build/run',
  `${entry.replace(/\.ts$/, '').replace(/[\\/]/g, '.')}${configSuffix}.mjs`,
);
await build({
  entryPoints: [join(repositoryRoot, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  plugins: [centerConfig],
  logLevel: 'warning',
});

// The SDK says on every start that it will want Node 22 in 2027; the lock file pins versions that run on 20.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.argv = [process.argv[0], join(repositoryRoot, entry), ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile).href);
