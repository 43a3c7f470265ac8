import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testCases } from '../../contact-flows/test-cases.ts';
import { folder } from './center.ts';

test('the list has every test case that lies beside a flow', () => {
  const flows = new URL('flows/', folder);
  const names = readdirSync(flows)
    .filter((file) => file.endsWith('.test.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, flows), 'utf8')).Name);
  expect(testCases.map(({ Name }) => Name).sort()).toEqual(names.sort());
});
