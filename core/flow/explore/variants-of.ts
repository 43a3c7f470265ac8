import { actionOf } from '../actions/action-table.ts';
import type { Action } from '../document/flow.ts';
import { asPath } from '../document/path.ts';
import type { Session } from '../run/session.ts';
import { assume } from './assume.ts';
import { comparisonsOf } from './comparisons-of.ts';
import type { Assumption } from './exploration.ts';

export interface Variant {
  session: Session;
  assumed?: Assumption;
  comparedWith?: Assumption[];
}

/** Loops count to a hundred at most. */
const mostLoops = 100;

/**
 * The sessions with which a block is entered, so that each of its branches is taken that depends on what the contact brings:
 * a Compare with each value that its conditions tell apart, a Loop at its beginning and at its end.
 */
export function variantsOf(session: Session, action: Action | undefined): Variant[] {
  const type = action && (actionOf(action.Type)?.type ?? action.Type);
  if (action && type === 'Compare') return compared(session, action);
  if (action && type === 'Loop') return [{ session }, { session: loopDone(session, action) }];
  return [{ session }];
}

function compared(session: Session, action: Action): Variant[] {
  const { ComparisonValue } = action.Parameters;
  const path = typeof ComparisonValue === 'string' ? asPath(ComparisonValue) : null;
  if (!path) return [{ session }];
  return Array.from(
    comparisonsOf(session, action).values(),
    ({ value, operands, ...standing }) => ({
      session: assume(standing.session, path, value),
      assumed: { path: path.text, value },
      ...(operands.length > 0 && { comparedWith: operands }),
    }),
  );
}

function loopDone(session: Session, { Identifier }: Action): Session {
  const frame = session.frames.at(-1);
  if (!frame) return session;
  const loops = { ...frame.loops, [Identifier]: mostLoops };
  return { ...session, frames: [...session.frames.slice(0, -1), { ...frame, loops }] };
}
