import { escapeXml } from '../../draw/xml.ts';
import type { TestReport } from './test-report.ts';
import { testReportText } from './test-report-text.ts';

export interface NamedReport {
  /** The test case's name or file. */
  name: string;
  report: TestReport;
}

/** The runs as JUnit XML, one test case each, for the test views of build servers. Times are virtual seconds. */
export function testReportJunit(runs: readonly NamedReport[], suite = 'Centralita'): string {
  const failures = runs.filter(({ report }) => report.Status === 'FAILED').length;
  const time = runs.reduce((sum, { report }) => sum + report.durationMs, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${runs.length}" failures="${failures}" time="${inSeconds(time)}">`,
    `  <testsuite name="${escapeXml(suite)}" tests="${runs.length}" failures="${failures}" errors="0" skipped="0" time="${inSeconds(time)}">`,
    ...runs.flatMap((run) => testCaseLines(run, suite)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCaseLines({ name, report }: NamedReport, suite: string): string[] {
  const open = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(suite)}" time="${inSeconds(report.durationMs)}"`;
  const [first] = report.failures;
  if (!first) return [`${open}/>`];
  return [
    `${open}>`,
    `      <failure type="${first.reason}" message="${escapeXml(first.message)}">${escapeXml(testReportText(report, name))}</failure>`,
    '    </testcase>',
  ];
}

const inSeconds = (ms: number): string => (ms / 1000).toFixed(3);
