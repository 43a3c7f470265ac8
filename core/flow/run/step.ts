import type { Effect } from './effect.ts';
import type { FlowEvent } from './flow-event.ts';
import type { FlowLibrary } from './flow-library.ts';
import type { Input } from './input.ts';
import { Machine } from './machine.ts';
import { onInput } from './on-input.ts';
import type { Session } from './session.ts';

export interface Step {
  session: Session;
  /** What happened, in order. */
  events: FlowEvent[];
  /** What the outside has to do, in order; the last one asks when the contact waits. */
  effects: Effect[];
}

/**
 * One input, and all that follows from it until the contact waits or has ended. Pure: the session that went in is not changed,
 * the same session and input give the same step. An input that nothing waits for is ignored, keys excepted, which are kept.
 */
export function step(flows: FlowLibrary, session: Session, input: Input): Step {
  const machine = new Machine(flows, session);
  if (session.ended === null) onInput(machine, input);
  return { session: machine.session, events: machine.events, effects: machine.effects };
}
