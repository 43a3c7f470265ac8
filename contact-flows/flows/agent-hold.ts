import { block } from '../../core/flow/build/block.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { promptText } from '../prompts/prompt-text.ts';

/** What an agent hears who is put on hold, by a conference or a transfer. */
export const agentHold = (center: Center) => {
  const words = { Text: promptText(center, agentLanguageOf(center), 'agentHold') };
  return defineFlow({
    name: 'agent-hold',
    type: 'AGENT_HOLD',
    description: 'What agents hear on hold',
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
