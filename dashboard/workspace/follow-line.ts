import { createContext } from 'react';
import type { AgentLine } from '../ccp/agent-line.ts';

/** Follows the contacts of the agent in whose workspace the dashboard stands; answers how to stop. */
export type FollowLine = (line: AgentLine) => () => void;

/** Null outside the agent workspace. */
export const FollowLineContext = createContext<FollowLine | null>(null);
