import type { Prompt } from '../run/flow-event.ts';
import type { Running } from '../run/running.ts';
import { promptOf, promptSources } from './prompt.ts';

/** Who hears what a flow says: the agent in agent whispers and agent holds, else the customer. */
export const listener = ({ session: { phase } }: Running): Prompt['participant'] =>
  phase === 'agent-whisper' || phase === 'agent-hold' ? 'agent' : 'customer';

/** Plays the prompt that a block with promptParameters carries, if it has one; why it can't, or null. */
export function playPromptOf(running: Running): string | null {
  const source = promptSources.find((name) => running.has(name));
  if (source === undefined) return null;
  const prompt = promptOf({ [source]: running.value(source) }, listener(running));
  if (prompt === null || prompt.content === '') return `${source} is empty.`;
  if (running.data.Channel === 'CHAT' && prompt.kind !== 'text')
    return `${source}: a chat takes plain text only.`;
  running.play(prompt);
  return null;
}
