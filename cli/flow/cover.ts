import { cover as coverFlows } from '../../core/flow/coverage/cover.ts';
import type { Coverage } from '../../core/flow/coverage/coverage.ts';
import { coverageLcov } from '../../core/flow/coverage/coverage-lcov.ts';
import { coverageReport } from '../../core/flow/coverage/coverage-report.ts';
import { type Command, choiceOption, numberOption, textOption } from '../command.ts';
import { flowsById, shareOfAll } from './coverage-of.ts';
import { entriesOf, type FlowFile, needFlows } from './read-flows.ts';
import { runTests, testOptions } from './run-tests.ts';
import { writeOutput } from './write-output.ts';

export const cover: Command = {
  usage: 'cover FLOW… --tests FILES [options]',
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
    const tests = [options.tests ?? files.map(folderOf)].flat().map(String);
    const tested = await runTests([...new Set(tests)], options, terminal);
    const failed = tested.filter(({ report }) => report.Status === 'FAILED');
    for (const { name, file } of failed) terminal.err(`failed: ${name} (${file})\n`);
    const coverage = coverFlows(
      flowsById(flows),
      tested.map(({ report }) => report.trail),
    );
    const texts = {
      text: () => coverageReport(coverage),
      json: () => `${JSON.stringify(plain(coverage), null, 2)}\n`,
      lcov: () => coverageLcov(coverage, (id) => fileOf(flows, id)),
    };
    writeOutput(texts[format](), textOption(options, 'output'), terminal);
    return failed.length > 0 || (shareOfAll(coverage).percent ?? 100) < least ? 1 : 0;
  },
};

const folderOf = (file: string): string => file.replace(/[^/\\]*$/, '') || '.';

const fileOf = (flows: readonly FlowFile[], id: string): string =>
  flows.find((flow) => entriesOf([flow])[0]?.id === id)?.file ?? id;

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
