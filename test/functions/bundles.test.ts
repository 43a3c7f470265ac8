import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildFunctions } from '../../scripts/build-functions.mjs';
import { budgetOf } from '../../scripts/function-budgets.mjs';

const root = join(import.meta.dirname, '../..');
const source = (name: string) => readFileSync(join(root, 'functions', `${name}.ts`), 'utf8');
const names = readdirSync(join(root, 'functions'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
/** Functions for which somebody on the line waits. */
const calledByFlows = names.filter((name) => source(name).includes('middleware/connect-flow'));

type Output = { bytes: number; inputs: Record<string, { bytesInOutput: number }> };
let outputs: Record<string, Output>;

/** Fails when a bundle is over its own budget. */
beforeAll(async () => {
  await buildFunctions({ ifStale: true });
  const meta = readFileSync(join(root, '.build/functions/meta.json'), 'utf8');
  outputs = (JSON.parse(meta) as { outputs: Record<string, Output> }).outputs;
}, 60_000);

const outputOf = (name: string) => outputs[`.build/functions/${name}/index.mjs`];

test('there are functions that flows call', () => {
  expect(calledByFlows).toContain('look-up-caller');
});

/** Rows of the guide: kilobytes and budget by function. `node scripts/measure-functions.mjs` writes them. */
const listed = new Map(
  [
    ...readFileSync(join(root, 'docs/functions.md'), 'utf8').matchAll(
      /^\| `([a-z-]+)` \| (\d+) \| (\d+) \| \d+ \|$/gm,
    ),
  ].map(([, name = '', size, budget]) => [name, { size: Number(size), budget: Number(budget) }]),
);

test('docs/functions.md lists every function', () => {
  expect([...listed.keys()].sort()).toEqual([...names].sort());
});

test.each(names)('docs/functions.md says about what %s weighs, and its budget', (name) => {
  const { size = 0, budget } = listed.get(name) ?? {};
  const kilobytes = (outputOf(name)?.bytes ?? 0) / 1000;
  expect(budget).toBe(budgetOf(name) / 1000);
  expect(Math.abs(size - kilobytes)).toBeLessThan(kilobytes / 5);
});

/** They hold the PDF library with its fonts, and all flows; nobody on the line waits for them. */
const heavyOnes = ['send-reports', 'explore-flows'];

test.each(names.filter((name) => !heavyOnes.includes(name)))('%s weighs less than 1 MB', (name) => {
  expect(outputOf(name)?.bytes).toBeLessThan(1_000_000);
});

test.each(calledByFlows)('%s starts with no more than the database and the logs', (name) => {
  const packages = Object.entries(outputOf(name)?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => /@aws-sdk\/(client-[a-z0-9-]+)/.exec(input)?.[1] ?? []);
  const heavy = new Set(packages.filter((one) => !/dynamodb|client-scheduler/.test(one)));
  expect([...heavy]).toEqual([]);
});
