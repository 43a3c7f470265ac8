import type { Session } from '../run/session.ts';

/**
 * What makes two moments of a contact the same to the explorer: where it is, in which phase, what it waits for, which flows and
 * queue are set. Attributes and counters don't count: what blocks do with them is tried at each block anyway.
 */
export function stateKey(session: Session, again: boolean): string {
  const { phase, frames, awaiting, hooks, target, ended } = session;
  return JSON.stringify([
    phase,
    frames.map(({ flow, block }) => [flow, block]),
    awaiting && [awaiting.block, awaiting.question.ask, again],
    hooks,
    target,
    ended,
  ]);
}
