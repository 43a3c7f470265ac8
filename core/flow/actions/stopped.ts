import type { Outcome } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import type { Ending } from '../run/session.ts';

/** The engine's own end in this block: what the flow or the outside gave can't be run, and the reason says why. */
export const stopped = (
  { action }: Running,
  code: Extract<Ending, { how: 'stopped' }>['code'],
  reason: string,
): Outcome => ({
  outcome: 'end',
  ending: { how: 'stopped', code, block: action.Identifier, name: action.Type, reason },
});
