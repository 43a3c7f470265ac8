import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingFunction } from '../../../local/connect/missing-function.ts';
import { repositoryRoot } from '../../../scripts/repository-root.mjs';

const decision = readFileSync(join(repositoryRoot, 'docs/decisions/011-the-center.md'), 'utf8');
const namesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** The contract's rows: function and the names of its answer; `a1`…`a3` stands for three, brackets hold values. */
const contract = [...decision.matchAll(/^\| `([a-z-]+)`[^|]*\|[^|]*\|([^|]+)\|$/gm)].map(
  ([, name = '', answer = '']): [string, string[]] => {
    const told = (answer.split(': ')[0] ?? '').replaceAll(/\([^)]*\)/g, '');
    const spelt = told.replaceAll(/`(\w+)1(\w*)`…`\w+3\w*`/g, '`$11$2` `$12$2` `$13$2`');
    return [name, namesIn(spelt).filter((one) => one !== undefined)];
  },
);

test('the contract is read', () => {
  expect(contract.length).toBeGreaterThanOrEqual(10);
  expect(Object.fromEntries(contract)['offer-callback']).toContain('slot2Text');
});

test.each(contract)('%s has every answer of the contract', (name, answers) => {
  expect(Object.keys(missingFunction(name) ?? {}).sort()).toEqual(answers.sort());
});
