import type { Action, Json, Parameters } from '../../../../core/flow/document/flow.ts';
import { block, hangUp, say } from './flow-steps.ts';

export const back = (parameters: Parameters = {}): Action =>
  block('back', 'EndFlowModuleExecution', parameters);

export const call = (
  Identifier: string,
  module: string,
  to: string,
  { input, results = {} }: { input?: Json; results?: Record<string, string> } = {},
): Action =>
  block(
    Identifier,
    'InvokeFlowModule',
    { FlowModuleId: module, ...(input === undefined ? {} : { Input: input }) },
    {
      NextAction: to,
      Conditions: Object.entries(results).map(([result, NextAction]) => ({
        NextAction,
        Condition: { Operator: 'Equals', Operands: [result] },
      })),
      Errors: [
        { ErrorType: 'NoMatchingCondition', NextAction: 'unknown-result' },
        { ErrorType: 'NoMatchingError', NextAction: 'failed' },
      ],
    },
  );

export const rest = [
  say('unknown-result', 'unknown result', 'bye'),
  say('failed', 'failed', 'bye'),
  hangUp,
] as const;
