import type { Parameters } from '../document/flow.ts';
import { given } from './given.ts';
import type { BlockReader } from './read-block.ts';

/** The queue that a block names, or the agent whose own queue is meant. */
export const queueOrAgent = (block: BlockReader): Parameters =>
  given({ QueueId: block.text('Queue', 'QueueId'), AgentId: block.text('Agent', 'AgentId') });
