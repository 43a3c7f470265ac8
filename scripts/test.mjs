// node scripts/test.mjs [arguments of vitest]: runs the tests, on a fresh clone too.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, requireNode } from './ensure-installed.mjs';
import { repositoryRoot } from './repository-root.mjs';

requireNode();
ensureInstalled({ development: true });
const vitest = join(repositoryRoot, 'node_modules/vitest/vitest.mjs');
const groupBy = pathToFileURL(join(repositoryRoot, 'scripts/map-group-by.mjs')).href;
const args = ['--import', groupBy, vitest, 'run', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, {
  cwd: repositoryRoot,
  stdio: 'inherit',
  env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
});
process.exit(status ?? 1);
