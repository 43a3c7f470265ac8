import { diffFlows } from '../../core/flow/diff/diff-flows.ts';
import { renderDiff } from '../../core/flow/diff/render-diff.ts';
import { type Command, CommandError, choiceOption } from '../command.ts';
import { needFlow } from './read-flows.ts';

export const diff: Command = {
  usage: 'diff BEFORE AFTER [--format text|json]',
  summary: 'compare two flows by meaning; moved blocks are no difference',
  options: {
    format: { type: 'string', value: 'text|json', help: 'how to print (text)' },
  },
  async run(files, options, terminal) {
    const [before, after, ...more] = files;
    if (!before || !after || more.length > 0)
      throw new CommandError('Two flows are wanted: the earlier one and the later one.');
    const format = choiceOption(options, 'format', ['text', 'json'], 'text');
    const differences = diffFlows((await needFlow([before])).flow, (await needFlow([after])).flow);
    terminal.out(
      format === 'json'
        ? `${JSON.stringify(differences, null, 2)}\n`
        : differences.length === 0
          ? 'The flows do the same.\n'
          : renderDiff(differences),
    );
    return differences.length === 0 ? 0 : 1;
  },
};
