import type { Action, Flow, Parameters, Transitions } from '../../../../core/flow/document/flow.ts';

/** A flow of blocks written as `id: [type, parameters, transitions]`, starting at the first. */
export function flowOf(
  blocks: { [id: string]: [string, Parameters?, Transitions?] },
  more: Partial<Flow> = {},
): Flow {
  const actions = Object.entries(blocks).map(
    ([Identifier, [Type, Parameters = {}, Transitions = {}]]): Action => ({
      ...{ Identifier, Type, Parameters, Transitions },
    }),
  );
  const start = actions[0]?.Identifier ?? '';
  return { Version: '2019-10-30', StartAction: start, Actions: actions, ...more };
}

/** The same flow under other identifiers, every reference changed accordingly. */
export function renamed(flow: Flow, name: (id: string) => string): Flow {
  return {
    ...flow,
    StartAction: name(flow.StartAction),
    Actions: flow.Actions.map(({ Identifier, Transitions: transitions, ...rest }) => ({
      ...rest,
      Identifier: name(Identifier),
      Transitions: renamedTransitions(transitions, name),
    })),
  };
}

const renamedTransitions = (
  { NextAction, Conditions, Errors }: Transitions,
  name: (id: string) => string,
): Transitions => ({
  ...(NextAction === undefined ? {} : { NextAction: name(NextAction) }),
  ...(Conditions && {
    Conditions: Conditions.map((some) => ({ ...some, NextAction: name(some.NextAction) })),
  }),
  ...(Errors && { Errors: Errors.map((some) => ({ ...some, NextAction: name(some.NextAction) })) }),
});

export const when = (to: string, Operator: string, ...Operands: string[]) => ({
  NextAction: to,
  Condition: { Operator, Operands },
});
export const failing = (to: string, ErrorType = 'NoMatchingError') => ({
  ...{ NextAction: to, ErrorType },
});
