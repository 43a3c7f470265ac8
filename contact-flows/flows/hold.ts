import { block } from '../../core/flow/build/block.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName } from '../parts/flow-name.ts';
import { promptText } from '../prompts/prompt-text.ts';

/** What a caller hears on hold: a word that the agent comes back, then music. Without the music, the word alone. */
export const hold = (center: Center, language: Language) => {
  const words = { Text: promptText(center, language, 'onHold') };
  return defineFlow({
    name: flowName('hold', language),
    type: 'CUSTOMER_HOLD',
    description: 'What callers hear on hold',
    start: 'play music',
    blocks: {
      'play music': block('MessageParticipantIteratively', {
        parameters: { Messages: [words, { PromptId: resource('prompt', center.music) }] },
        errors: { NoMatchingError: 'speak alone' },
      }),
      'speak alone': block('MessageParticipantIteratively', { parameters: { Messages: [words] } }),
    },
  });
};
