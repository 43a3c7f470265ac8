import type { Running } from '../run/running.ts';
import type { Target } from '../run/session.ts';
import type { Parameter } from './definition.ts';
import { plainText } from './parameter-value.ts';

/** A queue, or an agent's own queue; a block takes one of the two. */
export const queueOrAgentParameters = {
  QueueId: { kind: 'text', accepts: 'path', resource: 'queue' },
  AgentId: { kind: 'text', accepts: 'path', resource: 'agent' },
} as const satisfies Record<string, Parameter>;

export const queueOrAgent = ['QueueId', 'AgentId'] as const;

/** The queue or agent that the block itself names; null when it names none or its path leads nowhere. */
export function namedTarget(running: Running): Target | null {
  const queue = plainText(running.value('QueueId'));
  if (queue !== '') return { queue };
  const agent = plainText(running.value('AgentId'));
  return agent === '' ? null : { agent };
}
