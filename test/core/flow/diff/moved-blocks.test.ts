import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFlows } from '../../../../core/flow/diff/diff-flows.ts';
import type { Parameters, Transitions } from '../../../../core/flow/document/flow.ts';
import { failing, flowOf, renamed, when } from './flows.ts';
import { blockOf, changed, menu } from './menu-flow.ts';

describe('blocks that come, go and change their names', () => {
  test('an added block and the branch that leads to it', () => {
    const other = changed((flow) => {
      flow.Actions.push({
        ...{ Identifier: 'log', Type: 'UpdateFlowLoggingBehavior' },
        ...{ Parameters: { FlowLoggingBehavior: 'Enabled' }, Transitions: { NextAction: 'hello' } },
      });
      flow.StartAction = 'log';
    });
    expect(diffFlows(menu, other)).toEqual([
      { kind: 'start', before: 'hello', after: 'log' },
      { kind: 'added', block: 'log', type: 'UpdateFlowLoggingBehavior' },
    ]);
    expect(diffFlows(other, menu)).toEqual([
      { kind: 'start', before: 'log', after: 'hello' },
      { kind: 'removed', block: 'log', type: 'UpdateFlowLoggingBehavior' },
    ]);
  });

  test('one renamed block is one difference', () => {
    const other = renamed(menu, (id) => (id === 'end' ? 'hang up' : id));
    expect(diffFlows(menu, other)).toEqual([
      { kind: 'renamed', before: 'end', after: 'hang up', type: 'DisconnectParticipant' },
    ]);
  });

  test('all blocks renamed: every one finds itself again, twins by what is around them', () => {
    const other = renamed(menu, (id) => `new ${id}`);
    other.Actions.reverse();
    const differences = diffFlows(menu, other);
    expect(differences).toHaveLength(8);
    for (const { Identifier } of menu.Actions) {
      expect(differences).toContainEqual(
        expect.objectContaining({
          kind: 'renamed',
          before: Identifier,
          after: `new ${Identifier}`,
        }),
      );
    }
  });

  test('twins that lead to one block are told apart by who leads to them', () => {
    const note: [string, Parameters, Transitions] = [
      'UpdateContactAttributes',
      { Attributes: { caller: 'known' }, TargetContact: 'Current' },
      { NextAction: 'view', Errors: [failing('view')] },
    ];
    const flow = flowOf({
      view: [
        'ShowView',
        { ViewResource: { Id: 'cards' } },
        {
          NextAction: 'end',
          Conditions: [when('first', 'Equals', '1'), when('second', 'Equals', '2')],
        },
      ],
      first: ['InvokeLambdaFunction', { LambdaFunctionARN: 'one' }, { NextAction: 'twin one' }],
      'twin one': note,
      second: ['InvokeLambdaFunction', { LambdaFunctionARN: 'two' }, { NextAction: 'twin two' }],
      'twin two': note,
      end: ['DisconnectParticipant'],
    });
    const other = renamed(flow, (id) => `new ${id}`);
    other.Actions.reverse();
    expect(diffFlows(flow, other).map(({ kind }) => kind)).toEqual(Array(6).fill('renamed'));
  });

  test('a long row of blocks that say the same, all renamed', () => {
    const ids = Array.from({ length: 250 }, (_, index) => `block ${index}`);
    const flow = flowOf(
      Object.fromEntries(
        ids.map((id, index) => [
          id,
          ['MessageParticipant', { Text: 'Sorry' }, { NextAction: ids[index + 1] ?? 'block 0' }],
        ]),
      ),
    );
    const differences = diffFlows(
      flow,
      renamed(flow, (id) => `new ${id}`),
    );
    expect(differences.filter(({ kind }) => kind === 'renamed')).toHaveLength(250);
    expect(differences).toHaveLength(250);
  });

  test('renamed and changed at once', () => {
    const other = renamed(menu, (id) => (id === 'full' ? 'crowded' : id));
    blockOf(other, 'crowded').Parameters = { Text: 'Very full' };
    expect(diffFlows(menu, other)).toEqual([
      { kind: 'renamed', before: 'full', after: 'crowded', type: 'MessageParticipant' },
      {
        ...{ kind: 'parameter', block: 'crowded', path: 'Text' },
        ...{ before: 'Full', after: 'Very full' },
      },
    ]);
  });

  test('renaming a part of a flow of distinct blocks is never more than that', () => {
    fc.assert(
      fc.property(fc.subarray(menu.Actions.map(({ Identifier }) => Identifier)), (ids) => {
        const other = renamed(menu, (id) => (ids.includes(id) ? `new ${id}` : id));
        const differences = diffFlows(menu, other);
        expect(differences.map(({ kind }) => kind)).toEqual(ids.map(() => 'renamed'));
      }),
    );
  });

  test('a block in the place of another is not its new name', () => {
    const before = flowOf({ a: ['MessageParticipant', { Text: 'a' }] });
    const after = flowOf({ b: ['DisconnectParticipant'] });
    expect(diffFlows(before, after).map(({ kind }) => kind)).toEqual(['start', 'removed', 'added']);
  });

  test('a repeated identifier counts as a block of its own', () => {
    const twice = { ...menu, Actions: [...menu.Actions, blockOf(menu, 'bye')] };
    expect(diffFlows(menu, twice)).toEqual([
      { kind: 'added', block: 'bye (2)', type: 'DisconnectParticipant' },
    ]);
  });
});
