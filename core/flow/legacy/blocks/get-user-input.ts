import type { Parameters } from '../../document/flow.ts';
import type { BlockConversion } from '../block-conversion.ts';
import { given } from '../given.ts';
import { legacyPrompt } from '../legacy-prompt.ts';
import type { BlockReader } from '../read-block.ts';

/** A menu of digits, or a conversation with a Lex bot. */
export const getUserInput = (block: BlockReader): BlockConversion =>
  block.block.target === 'Lex' ? lex : digits;

const digits: BlockConversion = {
  type: 'GetParticipantInput',
  parameters: (block) => {
    block.drop('MaxDigits');
    return {
      ...legacyPrompt(block),
      StoreInput: 'False',
      ...given({ InputTimeLimitSeconds: block.text('Timeout') }),
    };
  },
};

const lex: BlockConversion = {
  type: 'ConnectParticipantWithLexBot',
  parameters: (block) => ({
    ...legacyPrompt(block),
    ...bot(block),
    ...given({ LexSessionAttributes: sessionAttributes(block) }),
  }),
};

function bot(block: BlockReader): Parameters {
  block.drop('LexVersion');
  const alias = block.text('BotAliasArn');
  if (alias !== undefined) return { LexV2Bot: { AliasArn: alias } };
  const classic = given({
    Name: block.text('BotName'),
    Region: block.text('BotRegion'),
    Alias: block.text('BotAlias'),
  });
  return Object.keys(classic).length === 0 ? {} : { LexBot: classic };
}

const sessionAttributes = (block: BlockReader) =>
  block.entries('SessionAttribute') ?? block.entries('Parameter') ?? block.entries('Attribute');
