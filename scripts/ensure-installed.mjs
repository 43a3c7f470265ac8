import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';

const oldestNode = 20;
const modules = join(repositoryRoot, 'node_modules');
const lockFile = join(repositoryRoot, 'package-lock.json');
const stampFile = join(modules, '.centralita-installed');

/**
 * Not `npm ci`: it refuses a lock file in which a registry lacked a binary for another platform. Without saving, the
 * versions are those of the lock file, which stays as it is.
 */
const install = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** Ends the process with a plain sentence when this Node is too old to run anything here. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNode) return;
  console.error(
    `Centralita needs Node.js ${oldestNode} or newer; this is ${process.versions.node}. ` +
      'Install one from https://nodejs.org and try again.',
  );
  process.exit(1);
}

/**
 * Installs what package-lock.json asks for when it isn't there yet: with `development` everything, otherwise
 * what the product needs to run. Ends the process when the installation fails. All that it says goes to stderr: stdout belongs to the command.
 */
export function ensureInstalled({ development = false } = {}) {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (isInstalled(hash, development)) return;
  console.error(
    existsSync(modules)
      ? 'Dependencies are out of date: installing them with npm install ...'
      : 'First run: installing dependencies with npm install ...',
  );
  const started = Date.now();
  npm([...install, development ? '--include=dev' : '--omit=dev']);
  stamp(hash, development);
  console.error(`Dependencies installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function isInstalled(hash, development) {
  const [stampedHash, stampedScope] = readStamp();
  if (stampedHash === hash) return stampedScope === 'all' || !development;
  if (!installedByHand(development)) return false;
  stamp(hash, development);
  return true;
}

/** npm writes node_modules/.package-lock.json last: newer than the lock file means npm itself ran after the last change. */
function installedByHand(development) {
  const written = join(modules, '.package-lock.json');
  if (!existsSync(written) || statSync(written).mtimeMs < statSync(lockFile).mtimeMs) return false;
  return existsSync(join(modules, development ? 'vitest' : 'esbuild', 'package.json'));
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8').split(' ') : [];
}

function stamp(hash, development) {
  writeFileSync(stampFile, `${hash} ${development ? 'all' : 'runtime'}`);
}

function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: repositoryRoot, stdio: ['inherit', process.stderr, 'inherit'] };
  const done = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status === 0) return;
  console.error(`npm ${args[0]} failed. Its own message stands above; correct it and try again.`);
  process.exit(done.status ?? 1);
}
