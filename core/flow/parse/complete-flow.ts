import type { Action, Condition, Flow, Transitions } from '../document/flow.ts';
import { metadataShape } from './flow-shape.ts';

interface Completed {
  flow: Flow;
  notes: string[];
}

/**
 * Fills in what a flow may leave out (`Parameters`, `Transitions`, lists that are null), writes operands as text, and leaves
 * out a `Metadata` that is none. A flow that lacks nothing stays the very object that it is.
 */
export function completeFlow(given: Flow): Completed {
  const notes: string[] = [];
  const Actions = given.Actions.map((action) => completeAction(action, notes));
  const readable = given.Metadata === undefined || metadataShape.safeParse(given.Metadata).success;
  if (!readable) notes.push('Metadata is not what the designer writes; left out.');
  if (notes.length === 0) return { flow: given, notes };
  const { Metadata: _unreadable, ...rest } = given;
  return { flow: { ...(readable ? given : rest), Actions }, notes };
}

function completeAction(action: Action, notes: string[]): Action {
  const missing = (['Parameters', 'Transitions'] as const).filter((part) => !action[part]);
  for (const part of missing)
    notes.push(`Block ${action.Identifier} has no ${part}; read as empty.`);
  const whole = { ...action, ...Object.fromEntries(missing.map((part) => [part, {}])) };
  const before = notes.length;
  const Transitions = completeTransitions(whole, notes);
  return missing.length === 0 && notes.length === before ? action : { ...whole, Transitions };
}

function completeTransitions({ Identifier, Transitions }: Action, notes: string[]): Transitions {
  const whole = { ...Transitions };
  for (const part of ['Conditions', 'Errors'] as const)
    if ((Transitions[part] as unknown) === null) {
      notes.push(`Block ${Identifier}: ${part} is null; read as none.`);
      delete whole[part];
    }
  if (whole.Conditions?.some(({ Condition }) => !isText(Condition))) {
    notes.push(`Block ${Identifier}: operands that are no text were read as text.`);
    whole.Conditions = whole.Conditions.map((one) => ({
      ...one,
      Condition: { ...one.Condition, Operands: (one.Condition.Operands ?? []).map(String) },
    }));
  }
  return whole;
}

const isText = ({ Operands }: Condition): boolean =>
  Array.isArray(Operands) && Operands.every((operand) => typeof operand === 'string');
