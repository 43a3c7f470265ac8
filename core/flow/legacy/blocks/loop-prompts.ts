import { type BlockConversion, equals } from '../block-conversion.ts';
import { given } from '../given.ts';

/** Prompts that repeat while the customer waits; a `Timeout` branch interrupts them. */
export const loopPrompts: BlockConversion = {
  type: 'MessageParticipantIteratively',
  parameters: (block) => {
    const messages = block.inOrder('Text', 'AudioPrompt').map(({ name, key, text }) => {
      if (name === 'AudioPrompt') return { PromptId: text };
      return key?.toLowerCase() === 'ssml' ? { SSML: text } : { Text: text };
    });
    return {
      ...(messages.length === 0 ? {} : { Messages: messages }),
      ...given({
        InterruptFrequencySeconds: block.text('InterruptSeconds'),
        ContinueMessagingDuringInterrupt: block.text('ContinuePromptDuringInterrupt'),
      }),
    };
  },
  exits: { Timeout: equals('MessagesInterrupted') },
};
