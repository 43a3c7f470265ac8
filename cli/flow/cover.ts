import { dirname } from 'node:path';
import type { Coverage } from '../../core/flow/coverage/coverage.ts';
import { coverageLcov } from '../../core/flow/coverage/coverage-lcov.ts';
import { coverageReport } from '../../core/flow/coverage/coverage-report.ts';
import {
  type Command,
  choiceOption,
  numberOption,
  type OptionValues,
  type Terminal,
  textOption,
  textOptions,
} from '../command.ts';
import { coverageOf, hasEntered, shareOfAll } from './coverage-of.ts';
import { findFiles } from './find-files.ts';
import { entriesOf, type FlowFile } from './flow-file.ts';
import { needFlows } from './read-flows.ts';
import { runTests, type TestRuns, testOptions } from './run-tests.ts';
import { writeOutput } from './write-output.ts';

export const cover: Command = {
  usage: 'cover FLOW… [--tests FILES] [options]',
  summary: 'which blocks and branches test cases try, and which nobody ever has',
  options: {
    tests: {
      type: 'string',
      multiple: true,
      value: 'FILES',
      help: 'test cases (else those in the folders of the flows)',
    },
    format: { type: 'string', value: 'text|json|lcov', help: 'how to print (text)' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'write there instead of to the terminal',
    },
    'fail-under': {
      type: 'string',
      value: 'PERCENT',
      help: 'exit code 1 when fewer branches are covered',
    },
    ...testOptions,
  },
  async run(files, options, terminal) {
    const format = choiceOption(options, 'format', ['text', 'json', 'lcov'], 'text');
    const least = numberOption(options, 'fail-under', [0, 100]) ?? 0;
    const flows = await needFlows(files);
    const { tested, incomplete } = await runTestsOf(flows, options, terminal);
    const failed = tested.filter(({ report }) => report.Status === 'FAILED');
    for (const { name, file } of failed) terminal.err(`failed: ${name} (${file})\n`);
    const coverage = coverageOf(tested, flows);
    writeOutput(formats[format](coverage, flows), textOption(options, 'output'), terminal);
    if (incomplete) return 2;
    return failed.length > 0 || (shareOfAll(coverage).percent ?? 100) < least ? 1 : 0;
  },
};

const formats = {
  text: (coverage: Coverage) => coverageReport(coverage),
  json: (coverage: Coverage) => `${JSON.stringify(plain(coverage), null, 2)}\n`,
  lcov: (coverage: Coverage, flows: readonly FlowFile[]) =>
    coverageLcov(coverage, (id) => fileOf(flows, id)),
};

/** The test cases that are named, else those in the flows' folders that enter one of the flows. */
async function runTestsOf(
  flows: readonly FlowFile[],
  options: OptionValues,
  terminal: Terminal,
): Promise<TestRuns> {
  const only = flows.length === 1 ? flows[0]?.file : undefined;
  const named = textOptions(options, 'tests');
  const near = [...new Set(flows.map(({ file }) => file))];
  if (named.length > 0) return runTests(named, options, terminal, { otherwise: only, near });
  const folders = [...new Set(flows.map(({ file }) => dirname(file)))];
  const { files } = await findFiles(folders);
  const tests = files.map(({ file }) => file).filter((file) => file.endsWith('.test.json'));
  if (tests.length === 0) {
    terminal.err(
      `no test cases in ${folders.join(', ')}; centralita flow run FILE --record NAME.test.json writes one\n`,
    );
    return { tested: [], incomplete: false };
  }
  const { tested, incomplete } = await runTests(tests, options, terminal, { near });
  return { tested: tested.filter((one) => hasEntered(one, flows)), incomplete };
}

const fileOf = (flows: readonly FlowFile[], id: string): string =>
  flows[entriesOf(flows).findIndex((entry) => entry.id === id)]?.file ?? id;

/** Coverage without maps, as JSON has it. */
const plain = ({ flows, unknown }: Coverage) => ({
  flows: [...flows].map(([flow, { blockShare, branchShare, missed, unreachable }]) => ({
    flow,
    blocks: blockShare,
    branches: branchShare,
    missed,
    unreachable,
  })),
  unknown,
});
