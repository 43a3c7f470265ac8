import { dirname } from 'node:path';
import { type FlowType, flowTypes } from '../../core/flow/document/flow-type.ts';
import { type Finding, type Severity, severities } from '../../core/flow/lint/finding.ts';
import { formatGithub } from '../../core/flow/lint/formats/format-github.ts';
import { formatJson } from '../../core/flow/lint/formats/format-json.ts';
import { formatSarif } from '../../core/flow/lint/formats/format-sarif.ts';
import { formatText, type Paint } from '../../core/flow/lint/formats/format-text.ts';
import type { LintedFile } from '../../core/flow/lint/formats/linted-file.ts';
import { lintFlow } from '../../core/flow/lint/lint-flow.ts';
import { flowLibrary } from '../../core/flow/run/flow-library.ts';
import {
  type Command,
  choiceOption,
  type OptionValues,
  type Terminal,
  textOption,
  textOptions,
} from '../command.ts';
import { painter } from '../paint.ts';
import { findFiles } from './find-files.ts';
import { entriesOf } from './flow-file.ts';
import { flowEndings, readFlows, tellUnreadable } from './read-flows.ts';
import { watchFolders } from './watch-folders.ts';
import { writeOutput } from './write-output.ts';

const formats = {
  text: (files: readonly LintedFile[], terminal: Terminal) =>
    formatText(files, terminal.color ? colours : undefined),
  json: (files: readonly LintedFile[]) => formatJson(files),
  github: (files: readonly LintedFile[]) => formatGithub(files),
  sarif: (files: readonly LintedFile[]) => formatSarif(files),
};
const formatNames = Object.keys(formats) as (keyof typeof formats)[];

export const lint: Command = {
  usage: 'lint FILE… [options]',
  summary: 'find what Connect will refuse, what cannot work, and what is rarely meant',
  options: {
    format: { type: 'string', value: formatNames.join('|'), help: 'how to print (text)' },
    'fail-on': {
      type: 'string',
      value: 'error|warning|note|never',
      help: 'the least severity that makes the exit code 1 (error)',
    },
    severity: {
      type: 'string',
      value: 'error|warning|note',
      help: 'the least severity that is printed (note)',
    },
    ignore: {
      type: 'string',
      multiple: true,
      value: 'RULE',
      help: 'a rule, or a family such as privacy/, to leave out',
    },
    type: {
      type: 'string',
      value: 'TYPE',
      help: `what flows are that don’t say it: ${flowTypes.join(', ')}`,
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'write there instead of to the terminal',
    },
    watch: { type: 'boolean', short: 'w', help: 'lint again whenever a file changes' },
  },
  async run(files, options, terminal) {
    const again = () => lintOnce(files, options, terminal);
    const code = await again();
    if (!options.watch) return code;
    await watchFolders(await foldersOf(files), again, terminal);
    return 0;
  },
};

async function lintOnce(
  args: string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  const format = choiceOption(options, 'format', formatNames, 'text');
  const failOn = choiceOption(options, 'fail-on', [...severities, 'never'], 'error');
  const shown = choiceOption(options, 'severity', severities, 'note');
  const read = await readFlows(args);
  const linted = lintAll(read.flows, options);
  const printed = linted.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => isAtLeast(severity, shown)),
  }));
  if (format !== 'text' || linted.length > 0)
    writeOutput(formats[format](printed, terminal), textOption(options, 'output'), terminal);
  if (tellUnreadable(read, terminal)) return 2;
  const fails = linted.some(({ findings }) =>
    findings.some(({ severity }) => failOn !== 'never' && isAtLeast(severity, failOn)),
  );
  return fails ? 1 : 0;
}

function lintAll(
  flows: Awaited<ReturnType<typeof readFlows>>['flows'],
  options: OptionValues,
): LintedFile[] {
  const library = flowLibrary(entriesOf(flows));
  const stated =
    textOption(options, 'type') === undefined
      ? null
      : choiceOption<FlowType>(options, 'type', flowTypes, 'CONTACT_FLOW');
  const ignored = textOptions(options, 'ignore');
  const isWanted = ({ rule }: Finding) =>
    !ignored.some((one) => rule === one || (one.endsWith('/') && rule.startsWith(one)));
  return flows.map(({ file, flow, flowType, text, notes }) => ({
    file,
    findings: lintFlow(flow, { flowType: flowType ?? stated, library, notes }).filter(isWanted),
    ...(text === null ? {} : { text }),
  }));
}

const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

const ansi = painter(true);
const colours: Paint = (text, part) => {
  if (part === 'error') return ansi('red', text);
  if (part === 'warning') return ansi('yellow', text);
  if (part === 'fix') return ansi('green', text);
  return part === 'file' || part === 'block' ? ansi('bold', text) : ansi('dim', text);
};

const foldersOf = async (args: string[]): Promise<string[]> => {
  const { files } = await findFiles(args, flowEndings);
  return [...new Set(files.map(({ file }) => dirname(file)))];
};
