import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTestCase } from '../../core/flow/testing/parse/parse-test-case.ts';
import type { TestReport } from '../../core/flow/testing/report/test-report.ts';
import { testReportText } from '../../core/flow/testing/report/test-report-text.ts';
import { runTestCase } from '../../core/flow/testing/run/run-test-case.ts';
import { folder, library, numbers, sampleWorld } from './center.ts';

const flows = new URL('flows/', folder);
const files = readdirSync(flows).filter((file) => file.endsWith('.test.json'));

test('every flow that callers of the English numbers hear has a case', () => {
  const tried = new Set(files.map((file) => file.split('.')[0]));
  for (const flow of ['welcome', 'choose-language', 'main-menu', 'route', 'closed', 'survey'])
    expect(tried).toContain(flow);
});

test.each(files)('%s', async (file) => {
  const { Content, EntryPoint, InitializationData, Name, Description } = JSON.parse(
    readFileSync(new URL(file, flows), 'utf8'),
  );
  const parsed = readTestCase(Content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const report = (await runTestCase(parsed.value.testCase, {
    library,
    world: sampleWorld(),
    entryPoint: EntryPoint,
    numbers,
    ...(InitializationData === undefined ? {} : { initializationData: InitializationData }),
    now: Date.UTC(2026, 2, 2, 9),
    seed: 1,
  })) as TestReport;
  expect(report.Status, testReportText(report, Name)).toBe('PASSED');
  expect(Description ?? '').toMatch(asksForStaff(report) ? /is staffed/ : /^$/);
});

/** Connect's tests can stand in for functions, hours, bots and queues, and for no metric. */
const asksForStaff = ({ trail }: TestReport): boolean =>
  trail.some(
    ({ flow, block }) => library.find(flow)?.blocks.get(block)?.Type === 'CheckMetricData',
  );
