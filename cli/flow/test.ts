import { testReportJson } from '../../core/flow/testing/report/test-report-json.ts';
import { testReportJunit } from '../../core/flow/testing/report/test-report-junit.ts';
import { testReportText } from '../../core/flow/testing/report/test-report-text.ts';
import { type Command, choiceOption, numberOption, type Terminal, textOption } from '../command.ts';
import { type Paint, painter } from '../paint.ts';
import { coverageOf, shareOfAll } from './coverage-of.ts';
import { runTests, type TestedFile, testOptions } from './run-tests.ts';
import { writeOutput } from './write-output.ts';

export const test: Command = {
  usage: 'test TEST… [options]',
  summary: 'run test cases in Connect’s own language, offline',
  options: {
    ...testOptions,
    format: { type: 'string', value: 'text|json|junit', help: 'how to print (text)' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'write there instead of to the terminal',
    },
    'fail-under': {
      type: 'string',
      value: 'PERCENT',
      help: 'exit code 1 when fewer branches of the tried flows are covered',
    },
  },
  async run(files, options, terminal) {
    const format = choiceOption(options, 'format', ['text', 'json', 'junit'], 'text');
    const least = numberOption(options, 'fail-under', [0, 100]);
    const { tested, incomplete } = await runTests(files, options, terminal);
    if (tested.length === 0) return 2;
    writeOutput(formats[format](tested, terminal), textOption(options, 'output'), terminal);
    if (incomplete) return 2;
    if (least !== undefined && isUnder(least, tested, terminal)) return 1;
    return tested.some(({ report }) => report.Status === 'FAILED') ? 1 : 0;
  },
};

const formats = {
  text: (tested: readonly TestedFile[], { color }: Terminal) => textOf(tested, color),
  json: (tested: readonly TestedFile[]) => testReportJson(named(tested)),
  junit: (tested: readonly TestedFile[]) => testReportJunit(named(tested)),
};

const named = (tested: readonly TestedFile[]) =>
  tested.map(({ file, name, report }) => ({ name: `${name} (${file})`, report }));

function isUnder(least: number, tested: readonly TestedFile[], terminal: Terminal): boolean {
  const { percent } = shareOfAll(coverageOf(tested));
  if (percent === null || percent >= least) return false;
  terminal.err(
    `${percent.toFixed(1)} % of the branches are covered; ${least} % are wanted. centralita flow cover tells which are not.\n`,
  );
  return true;
}

function textOf(tested: readonly TestedFile[], color: boolean): string {
  const paint = painter(color);
  const failed = tested.filter(({ report }) => report.Status === 'FAILED');
  const lines = tested.flatMap((one) => linesOf(one, paint));
  const accounts = failed.map(({ name, report }) => testReportText(report, name));
  return `${[...lines, '', ...accounts, summaryOf(tested, failed.length)].join('\n')}\n`;
}

function linesOf({ file, name, report, warnings }: TestedFile, paint: Paint): string[] {
  const passed = report.Status === 'PASSED';
  const mark = passed ? paint('green', '✓') : paint('red', '✗');
  const ofTheRun = passed ? report.warnings.map(({ message }) => message) : [];
  const remarks = [...ofTheRun, ...warnings];
  return [
    `${mark} ${name} ${paint('dim', file)}`,
    ...remarks.map((remark) => paint('yellow', `    ${remark}`)),
  ];
}

function summaryOf(tested: readonly TestedFile[], failed: number): string {
  const { percent } = shareOfAll(coverageOf(tested));
  const covered =
    percent === null ? '' : `; ${Math.floor(percent)} % of the branches of the tried flows covered`;
  return `${tested.length - failed} passed, ${failed} failed${covered}`;
}
