import type { FlowLibrary } from '../run/flow-library.ts';
import type { Input } from '../run/input.ts';
import { Machine } from '../run/machine.ts';
import { onInput } from '../run/on-input.ts';
import type { Session } from '../run/session.ts';
import type { Step } from '../run/step.ts';

/** The engine, stopping after each block. */
class BlockMachine extends Machine {
  override advance(): void {}
}

/** What the block does where the contact is; the next block isn't entered. */
export function runBlock(library: FlowLibrary, session: Session): Step {
  const machine = new BlockMachine(library, session);
  if (machine.frame) machine.enter(machine.frame);
  return machine;
}

/** What follows from an input; the next block isn't entered. Keys that nobody took are forgotten. */
export function giveInput(library: FlowLibrary, session: Session, input: Input): Step {
  const machine = new BlockMachine(library, session);
  onInput(machine, input);
  machine.session.typedAhead = '';
  return machine;
}
