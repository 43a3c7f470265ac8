import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resourcesOf } from '../../core/flow/build/resolve-resources.ts';
import { explore } from '../../core/flow/explore/explore.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { readTestCase } from '../../core/flow/testing/parse/parse-test-case.ts';
import type { TestReport } from '../../core/flow/testing/report/test-report.ts';
import { testReportText } from '../../core/flow/testing/report/test-report-text.ts';
import { runTestCase } from '../../core/flow/testing/run/run-test-case.ts';
import { folder, library, rendered, shipped, worldOf } from './center.ts';

describe.each(shipped)('$name', (built) => {
  test('the linter finds nothing but places to look at', () => {
    const findings = lintFlow(rendered(built), { flowType: built.type, library });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('names its resources, and no id', () => {
    const flow = renderBuilt(built);
    expect(JSON.stringify(flow)).not.toMatch(/arn:aws|[0-9a-f]{8}-[0-9a-f]{4}-/);
    for (const { name } of resourcesOf(flow)) expect(name).toMatch(/^[a-z-]+$/);
  });

  test('every block and branch can be reached', () => {
    const { unreached, complete } = explore(library, built.name);
    expect(complete).toBe(true);
    expect(
      unreached.filter(({ flow }) => flow === built.name).filter(({ branch }) => branch === null),
    ).toEqual([]);
  });
});

const testFiles = readdirSync(folder).filter((file) => file.endsWith('.test.json'));

test('there are test cases', () => {
  expect(testFiles.length).toBeGreaterThan(5);
});

test.each(testFiles)('%s', async (file) => {
  const { Content, EntryPoint, Name } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const parsed = readTestCase(Content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const report = (await runTestCase(parsed.value.testCase, {
    library,
    world: worldOf('welcome'),
    entryPoint: EntryPoint,
    now: Date.UTC(2026, 0, 5, 9),
    seed: 1,
  })) as TestReport;
  expect(report.Status, testReportText(report, Name)).toBe('PASSED');
});
