import { formatFlow } from '../../core/flow/render/format-flow.ts';
import { renderFlow } from '../../core/flow/render/render-flow.ts';
import { type Command, textOption } from '../command.ts';
import { needFlow } from './read-flows.ts';
import { writeOutput } from './write-output.ts';

export const convert: Command = {
  usage: 'convert FILE [--output FILE]',
  summary: 'bring a flow of the old export format (modules) into today’s',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'write there instead of to the terminal',
    },
    canonical: {
      type: 'boolean',
      help: 'in the order of flow format, not in the order of the source',
    },
  },
  async run(files, options, terminal) {
    const { flow, notes } = await needFlow(files);
    for (const note of notes) terminal.err(`note: ${note}\n`);
    const text = options.canonical ? formatFlow(flow) : renderFlow(flow);
    writeOutput(text, textOption(options, 'output'), terminal);
    return 0;
  },
};
