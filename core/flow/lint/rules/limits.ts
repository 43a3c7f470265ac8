import type { Rule } from '../rule.ts';

const mostBlocks = 250;
const mostCharacters = 256_000;

const blockCount: Rule = {
  id: 'limits/blocks',
  title: `A flow has at most ${mostBlocks} blocks`,
  severity: 'error',
  connect: `Connect takes at most ${mostBlocks} blocks in a flow.`,
  *check({ flow: { Actions } }) {
    if (Actions.length > mostBlocks)
      yield {
        field: 'Actions',
        message: `The flow has ${Actions.length} blocks.`,
        fix: 'Move a part into a module, or into a flow that TransferToFlow goes to.',
      };
  },
};

const size: Rule = {
  id: 'limits/characters',
  title: 'A flow has at most 256,000 characters',
  severity: 'error',
  connect: 'The content of a flow may have 256,000 characters.',
  *check({ flow }) {
    const characters = JSON.stringify(flow).length;
    if (characters > mostCharacters)
      yield {
        message: `Without any white space the flow has ${characters} characters.`,
        fix: 'Move a part into a module, and long views into view resources.',
      };
  },
};

/** How large a flow may be. */
export const limitRules: readonly Rule[] = [blockCount, size];
