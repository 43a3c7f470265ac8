import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleDocument } from '../../../../core/flow/lint/rule-document.ts';
import { ruleTable } from '../../../../core/flow/lint/rule-table.ts';

const page = readFileSync(new URL('../../../../docs/lint-rules.md', import.meta.url), 'utf8');

test('docs/lint-rules.md is the rules’ own text', () => {
  expect(page).toBe(ruleDocument());
});

test('each rule has its heading', () => {
  for (const { id } of ruleTable) expect(page).toContain(`\n### ${id}\n`);
});
