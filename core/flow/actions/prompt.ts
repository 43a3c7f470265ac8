import type { Json } from '../document/flow.ts';
import type { Prompt } from '../run/flow-event.ts';
import type { Parameter } from './definition.ts';
import { plainText } from './parameter-value.ts';

/** The four ways in which a block can say something; exactly one of them. */
export const promptParameters = {
  PromptId: { kind: 'text', accepts: 'path', resource: 'prompt' },
  Text: { kind: 'text', accepts: 'embedded' },
  SSML: { kind: 'text', accepts: 'embedded' },
  Media: {
    kind: 'object',
    fields: {
      Uri: { kind: 'text', accepts: 'embedded', required: true },
      SourceType: { kind: 'choice', values: ['S3'], required: true },
      MediaType: { kind: 'choice', values: ['Audio'], required: true },
    },
  },
} as const satisfies Record<string, Parameter>;

export const promptSources = ['PromptId', 'Text', 'SSML', 'Media'] as const;

/** What a block or one message of it says, from resolved parameters; null when it says nothing. */
export function promptOf(
  parameters: { [name: string]: Json | undefined },
  participant: Prompt['participant'] = 'customer',
): Prompt | null {
  const { PromptId, Text, SSML, Media } = parameters;
  if (typeof Text === 'string') return { kind: 'text', content: Text, participant };
  if (typeof SSML === 'string') return { kind: 'ssml', content: SSML, participant };
  if (typeof PromptId === 'string') return { kind: 'prompt', content: PromptId, participant };
  if (Media && typeof Media === 'object' && !Array.isArray(Media))
    return { kind: 'media', content: plainText(Media.Uri), participant };
  return null;
}
