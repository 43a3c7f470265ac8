import type { Parameters } from '../document/flow.ts';
import { given } from './given.ts';
import type { BlockReader } from './read-block.ts';

/** What a block says: a recorded prompt, or a text that is plain or SSML. */
export function legacyPrompt(block: BlockReader): Parameters {
  const isSsml = block.text('TextToSpeechType')?.toLowerCase() === 'ssml';
  const promptId = block.text('AudioPrompt');
  const text = block.text('Text');
  if (promptId !== undefined) return { PromptId: promptId };
  return given({ [isSsml ? 'SSML' : 'Text']: text });
}
