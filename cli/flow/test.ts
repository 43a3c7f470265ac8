import { testReportJson } from '../../core/flow/testing/report/test-report-json.ts';
import { testReportJunit } from '../../core/flow/testing/report/test-report-junit.ts';
import { testReportText } from '../../core/flow/testing/report/test-report-text.ts';
import { type Command, choiceOption, numberOption, textOption } from '../command.ts';
import { painter } from '../paint.ts';
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
    const tested = await runTests(files, options, terminal);
    const named = tested.map(({ file, name, report }) => ({ name: `${name} (${file})`, report }));
    const texts = {
      text: () => textOf(tested, terminal.color),
      json: () => testReportJson(named),
      junit: () => testReportJunit(named),
    };
    writeOutput(texts[format](), textOption(options, 'output'), terminal);
    const failed = tested.some(({ report }) => report.Status === 'FAILED');
    const least = numberOption(options, 'fail-under', [0, 100]);
    const covered = least === undefined ? null : shareOfAll(coverageOf(tested)).percent;
    if (least === undefined || covered === null || covered >= least) return failed ? 1 : 0;
    terminal.err(
      `${covered.toFixed(1)} % of the branches are covered; ${least} % are wanted. centralita flow cover tells which are not.\n`,
    );
    return 1;
  },
};

function textOf(tested: readonly TestedFile[], color: boolean): string {
  const paint = painter(color);
  const failed = tested.filter(({ report }) => report.Status === 'FAILED');
  const lines = tested.map(({ file, name, report: { Status, warnings } }) => {
    const mark = Status === 'PASSED' ? paint('green', '✓') : paint('red', '✗');
    return [
      `${mark} ${name} ${paint('dim', file)}`,
      ...warnings.map(({ message }) => paint('yellow', `    ${message}`)),
    ].join('\n');
  });
  const accounts = failed.map(({ name, report }) => testReportText(report, name));
  const { percent } = shareOfAll(coverageOf(tested));
  const summary = `${tested.length - failed.length} passed, ${failed.length} failed; ${Math.round(percent ?? 0)} % of the branches of the tried flows covered`;
  return `${[...lines, '', ...accounts, summary].join('\n')}\n`;
}
