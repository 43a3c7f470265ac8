import type { Action, Flow, Parameters } from '../../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../../core/flow/document/flow-type.ts';
import type { FlowEntry } from '../../../../core/flow/run/flow-library.ts';

/** A block in one line: its name, type, parameters and ways out. `next`, `Equals 1`, or an error's name. */
export function block(
  Identifier: string,
  Type: string,
  Parameters: Parameters = {},
  ways: Record<string, string> = {},
): Action {
  const { next, ...others } = ways;
  const isCondition = (name: string) => name.includes(' ');
  const Conditions = Object.entries(others)
    .filter(([name]) => isCondition(name))
    .map(([name, NextAction]) => {
      const [Operator = '', ...operand] = name.split(' ');
      return { NextAction, Condition: { Operator, Operands: [operand.join(' ')] } };
    });
  const Errors = Object.entries(others)
    .filter(([name]) => !isCondition(name))
    .map(([ErrorType, NextAction]) => ({ NextAction, ErrorType }));
  return {
    Identifier,
    Type,
    Parameters,
    Transitions:
      next === undefined && Object.keys(others).length === 0
        ? {}
        : { ...(next === undefined ? {} : { NextAction: next }), Conditions, Errors },
  };
}

/** A flow that begins at its first block. */
export const flowOf = (...blocks: Action[]): Flow => ({
  Version: '2019-10-30',
  StartAction: blocks[0]?.Identifier ?? '',
  Actions: blocks,
});

export const entry = (
  name: string,
  flow: Flow,
  flowType: FlowType = 'CONTACT_FLOW',
): FlowEntry => ({
  id: name,
  name,
  flowType,
  flow,
});
