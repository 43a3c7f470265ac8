import { formatFlow } from '../../core/flow/render/format-flow.ts';
import type { Command } from '../command.ts';
import { isProgram } from './load-program.ts';
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
    const read = await readFlows(files);
    const unreadable = tellUnreadable(read, terminal);
    const flows = read.flows.filter(({ file }) => !isProgram(file));
    const changed = flows.filter(({ flow, text }) => formatFlow(flow) !== text);
    if (options.check) {
      for (const { file } of changed) terminal.out(`${file}\n`);
      return unreadable ? 2 : changed.length > 0 ? 1 : 0;
    }
    if (!options.write) for (const { flow } of flows) terminal.out(formatFlow(flow));
    else
      for (const { file, flow } of changed) {
        writeText(file, formatFlow(flow));
        terminal.out(`formatted ${file}\n`);
      }
    return unreadable ? 2 : 0;
  },
};
