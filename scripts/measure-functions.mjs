import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFunctions, functionNames } from './build-functions.mjs';
import { budgetOf } from './function-budgets.mjs';
import { repositoryRoot } from './repository-root.mjs';

/** Writes size and cold start of every function into docs/functions.md: `node scripts/measure-functions.mjs`. */
const guide = join(repositoryRoot, 'docs/functions.md');
const rounds = 7;

/** What a bundle asks its environment for when it is loaded is there, with a value that says nothing. */
const standIn = `
  const saysNothing = (name) =>
    /_IDS$/.test(name) ? '{}' : /_(TABLE|BUCKET|ID|URL|ARN|GROUP|REGION|KEY)$/.test(name) ? 'https://example.com' : undefined;
  process.env = new Proxy(process.env, { get: (all, name) => all[name] ?? saysNothing(String(name)) });`;

const bundleOf = (name) => join(repositoryRoot, '.build/functions', name, 'index.mjs');

/** Milliseconds to load a bundle in a Node process of its own: the fastest of some, for other work only makes one slower. */
function coldStart(name) {
  const load = `${standIn}
    const from = performance.now();
    await import(${JSON.stringify(pathToFileURL(bundleOf(name)).href)});
    console.log(performance.now() - from);
    process.exit();`;
  const run = ['--input-type=module', '-e', load];
  const once = () => Number(execFileSync(process.execPath, run, { encoding: 'utf8' }));
  return Math.min(...Array.from({ length: rounds }, once));
}

const kilobytes = (bytes) => Math.round(bytes / 1000);

function row(name) {
  const size = kilobytes(statSync(bundleOf(name)).size);
  return `| \`${name}\` | ${size} | ${kilobytes(budgetOf(name))} | ${Math.round(coldStart(name))} |`;
}

await buildFunctions({ ifStale: true });
const table = [
  '| function | kB | budget, kB | loaded in, ms |',
  '|---|---|---|---|',
  ...functionNames().map(row),
].join('\n');
const machine = `Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, the fastest of ${rounds} fresh processes; other work on the machine still shows.`;
const text = readFileSync(guide, 'utf8');
const [before, after] = [text.split('<!-- sizes -->')[0], text.split('<!-- /sizes -->')[1]];
writeFileSync(guide, `${before}<!-- sizes -->\n${machine}\n\n${table}\n<!-- /sizes -->${after}`);
