import type { Instruction, TestAction } from '../test-case.ts';
import type { CallAct } from './call-history.ts';

type Untitled<Action> = Action extends TestAction
  ? Omit<Action, 'Identifier' | 'Transitions'>
  : never;
/** An action before it has its identifier and its place in the chain. */
export type UntitledAction = Untitled<TestAction>;

/** What the customer did, as an instruction. */
export const instructionAction = (act: CallAct): UntitledAction => ({
  Type: 'SendInstruction',
  Parameters: { ActionType: 'SendInstruction', Actor: 'Customer', Instruction: instructionOf(act) },
});

function instructionOf({ what, text }: CallAct): Instruction {
  if (what === 'keys') return { Type: 'DtmfInput', Properties: { Value: text } };
  if (what === 'words')
    return { Type: 'Utterance', Properties: { Text: text, LanguageCode: 'en-US' } };
  return { Type: 'Disconnect' };
}

export const endTest: UntitledAction = {
  Type: 'TestControl',
  Parameters: { ActionType: 'TestControl', Command: { Type: 'EndTest' } },
};

export const queueIs = (name: string): UntitledAction => ({
  Type: 'Assert',
  Parameters: { Namespace: '$.Queue.Name', Operator: 'Equals', Operand: name },
});

/** The actions with identifiers, each leading to the next. */
export const chained = (actions: readonly UntitledAction[], prefix: string): TestAction[] =>
  actions.map((action, index) => ({
    Identifier: `${prefix} ${index + 1}`,
    ...action,
    Transitions: index + 1 < actions.length ? { NextAction: `${prefix} ${index + 2}` } : {},
  }));
