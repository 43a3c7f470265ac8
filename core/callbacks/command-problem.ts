import type { Callback } from './callback.ts';
import type { commandStatus } from './wire.ts';

/** Why a command about a callback is refused. */
export type CommandProblem = keyof typeof commandStatus;

const hindrances: Partial<Record<Callback['state'], CommandProblem>> = {
  requested: 'callback-in-progress',
  attempted: 'callback-in-progress',
  queued: 'callback-in-queue',
};

/** Why a callback has no time of ours that could be changed; null where it has one. */
export const hindranceOf = ({ closed, state }: Callback): CommandProblem | null =>
  closed ? 'callback-closed' : (hindrances[state] ?? null);
