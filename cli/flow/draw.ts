import { drawMermaid } from '../../core/flow/draw/draw-mermaid.ts';
import type { DrawOptions } from '../../core/flow/draw/draw-options.ts';
import { drawFlow } from '../../core/flow/draw/draw-svg.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import {
  type Command,
  CommandError,
  choiceOption,
  type OptionValues,
  type Terminal,
  textOption,
  textOptions,
} from '../command.ts';
import { coverageOf } from './coverage-of.ts';
import { entriesOf, type FlowFile } from './flow-file.ts';
import { needFlow } from './read-flows.ts';
import { textOf } from './read-text.ts';
import { jsonOf } from './read-world.ts';
import { runTests, testOptions } from './run-tests.ts';
import { writeOutput } from './write-output.ts';

export const draw: Command = {
  usage: 'draw FILE [--format svg|mermaid] [--tests FILES | --traffic FILE] [--lint]',
  summary: 'a picture of a flow, with coverage, traffic or findings in it',
  options: {
    format: { type: 'string', value: 'svg|mermaid', help: 'what to draw (svg)' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'write there instead of to the terminal',
    },
    tests: {
      type: 'string',
      multiple: true,
      value: 'FILES',
      help: 'colour in what these test cases cover',
    },
    traffic: {
      type: 'string',
      value: 'FILE',
      help: 'colour in counts, as JSON: {"block": {"branch": 12}}',
    },
    lint: { type: 'boolean', help: 'mark blocks with findings' },
    places: {
      type: 'string',
      value: 'layout|own',
      help: 'our layout, or where the designer has the blocks (layout)',
    },
    theme: {
      type: 'string',
      value: 'auto|light|dark',
      help: 'colours (auto: as the reader prefers)',
    },
    ...testOptions,
  },
  async run(files, options, terminal) {
    const file = await needFlow(files);
    const format = choiceOption(options, 'format', ['svg', 'mermaid'], 'svg');
    const drawOptions = await drawOptionsOf(file, options, terminal);
    const places = choiceOption(options, 'places', ['layout', 'own'], 'layout');
    const theme = choiceOption(options, 'theme', ['auto', 'light', 'dark'], 'auto');
    const text =
      format === 'svg'
        ? drawFlow(file.flow, { ...drawOptions, places, theme })
        : drawMermaid(file.flow, drawOptions);
    writeOutput(text, textOption(options, 'output'), terminal);
    return 0;
  },
};

async function drawOptionsOf(
  file: FlowFile,
  options: OptionValues,
  terminal: Terminal,
): Promise<DrawOptions> {
  const tests = textOptions(options, 'tests');
  const traffic = textOption(options, 'traffic');
  if (tests.length > 0 && traffic)
    throw new CommandError('Either --tests or --traffic: a picture shows one of them.');
  const findings = options.lint ? lintFlow(file.flow, { flowType: file.flowType }) : [];
  const overlay =
    traffic === undefined
      ? await coverageOverlay(file, tests, options, terminal)
      : { kind: 'traffic' as const, counts: countsOf(traffic) };
  return {
    name: entriesOf([file])[0]?.id ?? file.name,
    findings: findings.flatMap(({ block, severity }) =>
      block === null ? [] : [{ block, severity }],
    ),
    ...(overlay === null ? {} : { overlay }),
  };
}

async function coverageOverlay(
  file: FlowFile,
  tests: string[],
  options: OptionValues,
  terminal: Terminal,
) {
  if (tests.length === 0) return null;
  const { tested, incomplete } = await runTests(tests, options, terminal, { otherwise: file.file });
  if (incomplete) throw new CommandError('Nothing was drawn: some of the tests could not be run.');
  return { kind: 'coverage' as const, coverage: coverageOf(tested, [file]) };
}

function countsOf(file: string): Map<string, Map<string, number>> {
  const counts = jsonOf(textOf(file));
  const wrong = new CommandError(
    `${file} is to be counts by block and branch: {"block": {"branch": 12}}.`,
  );
  if (typeof counts !== 'object' || counts === null || Array.isArray(counts)) throw wrong;
  return new Map(
    Object.entries(counts).map(([block, branches]) => {
      if (typeof branches !== 'object' || branches === null) throw wrong;
      return [
        block,
        new Map(Object.entries(branches).map(([branch, count]) => [branch, Number(count)])),
      ];
    }),
  );
}
