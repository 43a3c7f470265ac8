import type { Prompt } from '../run/flow-event.ts';
import { findResource } from '../world/find-resource.ts';
import type { World } from '../world/world.ts';
import { ssmlText } from './ssml-text.ts';

/** The words of a prompt: SSML without its tags, a recording's transcript, or its own id where the world has none. */
export function transcript({ prompts }: Pick<World, 'prompts'>, prompt: Prompt): string {
  const { kind, content } = prompt;
  if (kind === 'text') return content;
  if (kind === 'ssml') return ssmlText(content).replace(/\s+/g, ' ').trim();
  return findResource(prompts, content)?.entry ?? content;
}
