import type { Action, Flow, FlowMetadata, Transitions } from '../document/flow.ts';
import { deployableAction, deployableMetadata } from './deployable-spelling.ts';
import { inKeyOrder, keyOrder } from './key-order.ts';
import { walkOrder } from './walk-order.ts';

/** A flow in its canonical form: keys as the console orders them, blocks as a walk from the start meets them, spelling as the service accepts it. */
export function canonicalFlow(flow: Flow): Flow {
  const actions = walkOrder(flow).map(canonicalAction);
  const ids = actions.map(({ Identifier }) => Identifier);
  const metadata = flow.Metadata && { Metadata: canonicalMetadata(flow.Metadata, ids) };
  return inKeyOrder({ ...flow, ...metadata, Actions: actions }, keyOrder.flow);
}

function canonicalAction(action: Action): Action {
  const { Transitions: transitions, ...rest } = deployableAction(action);
  return inKeyOrder({ ...rest, Transitions: canonicalTransitions(transitions) }, keyOrder.action);
}

function canonicalTransitions(transitions: Transitions): Transitions {
  const conditions = transitions.Conditions?.map((conditional) =>
    inKeyOrder(
      { ...conditional, Condition: inKeyOrder(conditional.Condition, keyOrder.condition) },
      keyOrder.conditional,
    ),
  );
  const errors = transitions.Errors?.map((error) => inKeyOrder(error, keyOrder.error));
  return inKeyOrder(
    {
      ...transitions,
      ...(conditions && { Conditions: conditions }),
      ...(errors && { Errors: errors }),
    },
    keyOrder.transitions,
  );
}

function canonicalMetadata(metadata: FlowMetadata, ids: string[]): FlowMetadata {
  const { ActionMetadata: blocks, ...rest } = deployableMetadata(metadata);
  if (blocks === undefined) return inKeyOrder(rest, keyOrder.metadata);
  const ordered = Object.entries(inKeyOrder(blocks, [...new Set(ids)])).map(
    ([id, block]) => [id, inKeyOrder(block, keyOrder.actionMetadata)] as const,
  );
  return inKeyOrder({ ...rest, ActionMetadata: Object.fromEntries(ordered) }, keyOrder.metadata);
}
