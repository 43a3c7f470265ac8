import { formatFlow } from '../../core/flow/render/format-flow.ts';
import { type Command, CommandError, type Terminal } from '../command.ts';
import type { Unreadable } from './find-files.ts';
import type { FlowFile } from './flow-file.ts';
import { readFlows, tellUnreadable } from './read-flows.ts';
import { writeText } from './write-output.ts';

export const format: Command = {
  usage: 'format FILE… [--write | --check]',
  summary: 'one order of keys and blocks, so that changes can be read',
  options: {
    write: { type: 'boolean', short: 'w', help: 'change the files' },
    check: { type: 'boolean', help: 'change nothing; exit code 1 when a file is not formatted' },
  },
  async run(files, options, terminal) {
    if (options.write && options.check)
      throw new CommandError('Either --write or --check: one changes files, the other does not.');
    const read = await readFlows(files);
    const flows = read.flows.filter(({ form }) => form === 'flow');
    const unreadable = [...read.unreadable, ...refusedOf(read.flows)];
    const changed = flows.filter(({ flow, text }) => formatFlow(flow) !== text);
    if (options.write) for (const one of changed) rewrite(one, terminal);
    else if (options.check) for (const { file } of changed) terminal.out(`${file}\n`);
    else for (const { flow } of flows) terminal.out(formatFlow(flow));
    if (tellUnreadable({ unreadable }, terminal)) return 2;
    return options.check && changed.length > 0 ? 1 : 0;
  },
};

function rewrite({ file, flow }: FlowFile, terminal: Terminal): void {
  writeText(file, formatFlow(flow));
  terminal.out(`formatted ${file}\n`);
}

const reasons = {
  legacy: 'The flow is in the old export format; centralita flow convert brings it into today’s.',
  wrapped: 'The file holds more than a flow; centralita flow convert takes the flow out of it.',
  program: 'A program has its own formatter.',
};

/** Files that formatting would turn into something else. Programs among other flows are left alone. */
function refusedOf(flows: readonly FlowFile[]): Unreadable[] {
  const tells = flows.some(({ form }) => form !== 'program') ? ['legacy', 'wrapped'] : ['program'];
  const refused = flows.flatMap(({ file, form }) =>
    form !== 'flow' && tells.includes(form) ? [{ file, message: reasons[form] }] : [],
  );
  return [...new Map(refused.map((one) => [one.file, one])).values()];
}
