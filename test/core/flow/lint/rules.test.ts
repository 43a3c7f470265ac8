import { describe, expect, test } from 'vitest';
import { lintFlow } from '../../../../core/flow/lint/lint-flow.ts';
import { ruleTable } from '../../../../core/flow/lint/rule-table.ts';
import type { RuleCase } from './rule-case.ts';
import { branchCases } from './rules/branch-cases.ts';
import { graphCases } from './rules/graph-cases.ts';
import { parameterCases } from './rules/parameter-cases.ts';
import { privacyCases } from './rules/privacy-cases.ts';
import { structureCases } from './rules/structure-cases.ts';
import { valueCases } from './rules/value-cases.ts';

const cases = [
  ...structureCases,
  ...parameterCases,
  ...branchCases,
  ...graphCases,
  ...valueCases,
  ...privacyCases,
].map((one, index) => ({ ...one, name: `${one.rule} (${one.severity}) #${index}` }));

const foundBy = (
  rule: string,
  { flow, context }: { flow: RuleCase['hit']; context: RuleCase['context'] },
) => lintFlow(flow, context).filter((finding) => finding.rule === rule);

describe.each(cases)('$name', ({ rule, severity, hit, miss, block, field, ...one }) => {
  const { context, missContext = context } = one;

  test('finds what is wrong, and says how to put it right', () => {
    const found = foundBy(rule, { flow: hit, context });
    const wanted = {
      severity,
      ...(block !== undefined && { block }),
      ...(field !== undefined && { field }),
    };
    expect(found).toContainEqual(expect.objectContaining(wanted));
    for (const { message, connect, fix } of found)
      for (const text of [message, connect, fix]) expect(text).toMatch(/^[\S].*\S$/);
  });

  test('says nothing about the near miss', () => {
    expect(foundBy(rule, { flow: miss, context: missContext })).toEqual([]);
  });
});

test('every rule has a case, and every case a rule', () => {
  const ids = ruleTable.map(({ id }) => id);
  expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(ids));
  expect(new Set(ids).size).toBe(ids.length);
});
