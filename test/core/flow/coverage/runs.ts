import fc from 'fast-check';
import type { TrailEntry } from '../../../../core/flow/coverage/coverage.ts';
import { branchesOf, branchName } from '../../../../core/flow/document/branches.ts';
import type { Flow } from '../../../../core/flow/document/flow.ts';

export const step = (block: string, branch: string | null, flow = 'Main'): TrailEntry => ({
  flow,
  block,
  branch,
});

/** A menu of two choices; `lost` can't be reached. */
export const menuFlow: Flow = {
  Version: '2019-10-30',
  StartAction: 'menu',
  Actions: [
    {
      Identifier: 'menu',
      Type: 'GetParticipantInput',
      Parameters: { Text: 'Press 1 or 2' },
      Transitions: {
        NextAction: 'bye',
        Conditions: [
          { NextAction: 'sales', Condition: { Operator: 'Equals', Operands: ['1'] } },
          { NextAction: 'menu', Condition: { Operator: 'Equals', Operands: ['2'] } },
        ],
        Errors: [{ NextAction: 'bye', ErrorType: 'NoMatchingError' }],
      },
    },
    { Identifier: 'lost', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
    {
      Identifier: 'sales',
      Type: 'MessageParticipant',
      Parameters: { Text: 'Sales' },
      Transitions: {
        NextAction: 'bye',
        Errors: [{ NextAction: 'bye', ErrorType: 'NoMatchingError' }],
      },
    },
    { Identifier: 'bye', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
  ],
};

export const flows: ReadonlyMap<string, Flow> = new Map([['Main', menuFlow]]);

const declared = menuFlow.Actions.flatMap((action) => [
  step(action.Identifier, null),
  ...branchesOf(action).map((branch) => step(action.Identifier, branchName(branch))),
]);

/** Any steps of the menu flow and some that it doesn't have. */
export const randomTrails = fc.array(
  fc.array(fc.constantFrom(...declared, step('menu', 'Equals 9'), step('gone', 'next')), {
    maxLength: 8,
  }),
  { maxLength: 5 },
);
