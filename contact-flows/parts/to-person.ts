import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import type { PromptName } from '../prompts/prompt-name.ts';
import { promptText } from '../prompts/prompt-text.ts';

/** Out of a module to a person, who is told what was tried. Starts at `tell the agent`, returns `person`. */
export const toPerson = (center: Center, tried: PromptName) => ({
  'tell the agent': setAttributes(
    { hasTried: 'yes', tried: promptText(center, agentLanguageOf(center), tried) },
    { next: 'person', failed: 'person' },
  ),
  person: returnFromModule({ result: 'person' }),
});
