import { describe, expect, test } from 'vitest';
import { actionOf, branchRules } from '../../../../core/flow/actions/action-table.ts';
import type { Block } from '../../../../core/flow/build/block.ts';
import { renderBuilt } from '../../../../core/flow/build/render-built.ts';
import type { Action } from '../../../../core/flow/document/flow.ts';
import { blockCases } from './block-cases.ts';

const rendered = (block: Block): Action =>
  renderBuilt({ name: 'f', type: 'CONTACT_FLOW', start: 'block', blocks: { block } })
    .Actions[0] as Action;

describe.each(Object.entries(blockCases))(
  '%s',
  (_, { block, type, parameters, next, ...branches }) => {
    const action = rendered(block);
    test('is the block of the flow language', () => {
      const { NextAction, Errors = [], Conditions = [] } = action.Transitions;
      expect(action).toMatchObject({ Type: type, Parameters: parameters });
      expect(Object.keys(action.Parameters)).toEqual(Object.keys(parameters));
      expect(NextAction).toBe(next);
      expect(Object.fromEntries(Errors.map((one) => [one.ErrorType, one.NextAction]))).toEqual(
        branches.errors ?? {},
      );
      expect(
        Object.fromEntries(
          Conditions.map(({ Condition: { Operator, Operands }, NextAction: to }) => [
            [Operator, ...Operands].join(' '),
            to,
          ]),
        ),
      ).toEqual(branches.conditions ?? {});
    });
    test('has every branch that it needs and none that it must not have', () => {
      const definition = actionOf(type);
      if (!definition) throw new Error(`${type} is no action`);
      const rules = Object.entries(branchRules(definition, action.Parameters).errors);
      const declared = (action.Transitions.Errors ?? []).map(({ ErrorType }) => ErrorType);
      const needed = rules.filter(([, rule]) => rule === 'required' || rule === 'expected');
      expect(declared).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
      const allowed = rules.filter(([, rule]) => rule !== 'refused').map(([name]) => name);
      expect(allowed).toEqual(expect.arrayContaining(declared));
    });
  },
);
