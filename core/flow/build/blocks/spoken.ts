import type { ResourceReference } from '../resource.ts';

/** What a block says: text that is read out, SSML, or a recorded prompt. */
export type Says = string | { ssml: string } | { prompt: string | ResourceReference<'prompt'> };

/** The parameter that says it. */
export const spoken = (says: Says) =>
  typeof says === 'string'
    ? { Text: says }
    : 'ssml' in says
      ? { SSML: says.ssml }
      : { PromptId: says.prompt };
