import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildFunctions } from '../../scripts/build-functions.mjs';

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

test.each(names)('%s weighs less than 1 MB', (name) => {
  expect(outputOf(name)?.bytes).toBeLessThan(1_000_000);
});

test.each(calledByFlows)('%s starts with no more than the database and the logs', (name) => {
  const packages = Object.entries(outputOf(name)?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => /@aws-sdk\/(client-[a-z0-9-]+)/.exec(input)?.[1] ?? []);
  const heavy = new Set(packages.filter((one) => !/dynamodb|client-scheduler/.test(one)));
  expect([...heavy]).toEqual([]);
});
