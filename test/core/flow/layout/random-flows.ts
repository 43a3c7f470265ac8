import fc from 'fast-check';
import type { Action, Flow } from '../../../../core/flow/document/flow.ts';

/** A block with a condition for each of `to` but the last two, which are its error branch and its next block. */
export function block(identifier: string, to: string[] = [], type = 'Compare'): Action {
  const [next, error, ...others] = to.toReversed();
  return {
    Identifier: identifier,
    Type: type,
    Parameters: {},
    Transitions: {
      ...(next === undefined ? {} : { NextAction: next }),
      ...(error === undefined
        ? {}
        : { Errors: [{ NextAction: error, ErrorType: 'NoMatchingError' }] }),
      Conditions: others.toReversed().map((NextAction, index) => ({
        NextAction,
        Condition: { Operator: 'Equals', Operands: [String(index)] },
      })),
    },
  };
}

export function flowOf(...actions: Action[]): Flow {
  return {
    Version: '2019-10-30',
    StartAction: actions[0]?.Identifier ?? 'none',
    Actions: actions,
  };
}

/** Flows with loops, blocks that can't be reached and targets that aren't there. */
export const randomFlow = fc
  .integer({ min: 1, max: 40 })
  .chain((size) =>
    fc.array(fc.array(fc.nat({ max: size }), { maxLength: 5 }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((targets) => flowOf(...targets.map((to, index) => block(String(index), to.map(String)))));
