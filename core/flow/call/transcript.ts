import type { Prompt } from '../run/flow-event.ts';
import { findResource } from '../world/find-resource.ts';
import type { World } from '../world/world.ts';

/** The words of a prompt: SSML without its tags, a recording's transcript, or its own id where the world has none. */
export function transcript({ prompts }: Pick<World, 'prompts'>, prompt: Prompt): string {
  const { kind, content } = prompt;
  if (kind === 'text') return content;
  if (kind === 'ssml') return withoutTags(content);
  return findResource(prompts, content)?.entry ?? content;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const withoutTags = (ssml: string): string =>
  ssml
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
