import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFlows } from '../../../../core/flow/diff/diff-flows.ts';
import type { Flow, Parameters, Transitions } from '../../../../core/flow/document/flow.ts';
import { convertLegacy } from '../../../../core/flow/legacy/convert-legacy.ts';
import { canonicalFlow } from '../../../../core/flow/render/canonical-flow.ts';
import { randomFlow } from '../render/random-flow.ts';
import { failing, flowOf, renamed, when } from './flows.ts';

const menu = flowOf({
  hello: [
    'MessageParticipant',
    { Text: 'Hello' },
    { NextAction: 'menu', Errors: [failing('end')] },
  ],
  menu: [
    'GetParticipantInput',
    { Text: 'Press 1 or 2', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    {
      NextAction: 'end',
      Conditions: [when('sales', 'Equals', '1'), when('care', 'Equals', '2')],
      Errors: [failing('menu', 'InputTimeLimitExceeded'), failing('end')],
    },
  ],
  sales: ['UpdateContactTargetQueue', { QueueId: 'sales' }, { NextAction: 'queue' }],
  care: ['UpdateContactTargetQueue', { QueueId: 'care' }, { NextAction: 'queue' }],
  queue: ['TransferContactToQueue', {}, { NextAction: 'end', Errors: [failing('full')] }],
  full: ['MessageParticipant', { Text: 'Full' }, { NextAction: 'bye' }],
  bye: ['DisconnectParticipant'],
  end: ['DisconnectParticipant'],
});

const changed = (edit: (flow: Flow) => void): Flow => {
  const flow = structuredClone(menu);
  edit(flow);
  return flow;
};
const blockOf = (flow: Flow, id: string) => {
  const found = flow.Actions.find(({ Identifier }) => Identifier === id);
  if (found === undefined) throw new Error(`no block ${id}`);
  return found;
};

describe('no difference', () => {
  test('a flow and itself', () => {
    fc.assert(
      fc.property(randomFlow, (flow) => {
        expect(diffFlows(flow, structuredClone(flow))).toEqual([]);
      }),
    );
  });

  test('the order of blocks, keys and error branches, and the layout', () => {
    const other = changed((flow) => {
      flow.Actions.reverse();
      flow.Metadata = { entryPointPosition: { x: 9, y: 9 } };
      const block = blockOf(flow, 'menu');
      block.Transitions.Errors?.reverse();
      block.Parameters = Object.fromEntries(Object.entries(block.Parameters).reverse());
    });
    expect(diffFlows(menu, other)).toEqual([]);
    expect(diffFlows(menu, canonicalFlow(other))).toEqual([]);
  });

  test('the order of menu keys: no input is both', () => {
    const other = changed((flow) => blockOf(flow, 'menu').Transitions.Conditions?.reverse());
    expect(diffFlows(menu, other)).toEqual([]);
  });

  test('two formats of one flow', () => {
    const legacy = convertLegacy({
      start: 'hello',
      modules: [
        {
          id: 'hello',
          type: 'PlayPrompt',
          parameters: [{ name: 'Text', value: 'Hello' }],
          branches: [{ condition: 'Success', transition: 'end' }],
        },
        { id: 'end', type: 'Disconnect' },
      ],
    });
    const current = flowOf({
      end: ['DisconnectParticipant'],
      hello: ['MessageParticipant', { Text: 'Hello' }, { NextAction: 'end' }],
    });
    expect(diffFlows(legacy.flow, { ...current, StartAction: 'hello' })).toEqual([]);
  });
});

describe('one difference', () => {
  test('a parameter, by its path', () => {
    const other = changed((flow) => {
      blockOf(flow, 'menu').Parameters.InputTimeLimitSeconds = '8';
    });
    expect(diffFlows(menu, other)).toEqual([
      {
        ...{ kind: 'parameter', block: 'menu', path: 'InputTimeLimitSeconds' },
        ...{ before: '5', after: '8' },
      },
    ]);
  });

  test('a parameter that came or went, inside lists and maps', () => {
    const loop = (Messages: { Text: string }[], extra = {}) =>
      flowOf({ loop: ['MessageParticipantIteratively', { Messages, ...extra }] });
    const before = loop([{ Text: 'a' }, { Text: 'b' }], { 'odd.key': { deep: '1' } });
    const after = loop([{ Text: 'a' }], { 'odd.key': { deep: '2' } });
    expect(diffFlows(before, after)).toEqual([
      { kind: 'parameter', block: 'loop', path: 'Messages[1]', before: { Text: 'b' } },
      {
        ...{ kind: 'parameter', block: 'loop', path: '["odd.key"].deep' },
        ...{ before: '1', after: '2' },
      },
    ]);
  });

  test('a branch that leads elsewhere', () => {
    const other = changed((flow) => {
      const [first] = blockOf(flow, 'menu').Transitions.Conditions ?? [];
      if (first) first.NextAction = 'care';
    });
    expect(diffFlows(menu, other)).toEqual([
      { kind: 'branch', block: 'menu', branch: 'Equals 1', before: 'sales', after: 'care' },
    ]);
  });

  test('a branch that came, and one that went', () => {
    const other = changed((flow) => {
      blockOf(flow, 'full').Transitions.Errors = [failing('end')];
    });
    const branch = { kind: 'branch', block: 'full', branch: 'NoMatchingError' };
    expect(diffFlows(menu, other)).toEqual([{ ...branch, before: null, after: 'end' }]);
    expect(diffFlows(other, menu)).toEqual([{ ...branch, before: 'end', after: null }]);
  });

  test('another start', () => {
    expect(diffFlows(menu, { ...menu, StartAction: 'menu' })).toEqual([
      { kind: 'start', before: 'hello', after: 'menu' },
    ]);
  });

  test('kind, version and settings of the flow', () => {
    const settings = (text: string) => ({ Settings: { Transitions: [{ DisplayName: text }] } });
    expect(diffFlows({ ...menu, ...settings('a') }, { ...menu, ...settings('b') })).toEqual([
      {
        ...{ kind: 'settings', path: 'Transitions[0].DisplayName' },
        ...{ before: 'a', after: 'b' },
      },
    ]);
    expect(diffFlows(menu, { ...menu, Version: '2', Metadata: { type: 'customerQueue' } })).toEqual(
      [
        { kind: 'flow', field: 'Version', before: '2019-10-30', after: '2' },
        { kind: 'flow', field: 'type', before: null, after: 'CUSTOMER_QUEUE' },
      ],
    );
  });

  test('another type under the same identifier', () => {
    const other = changed((flow) => {
      blockOf(flow, 'bye').Type = 'EndFlowExecution';
    });
    expect(diffFlows(menu, other)).toEqual([
      {
        ...{ kind: 'type', block: 'bye' },
        ...{ before: 'DisconnectParticipant', after: 'EndFlowExecution' },
      },
    ]);
  });
});

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

describe('the order of conditions', () => {
  const compare = (...conditions: ReturnType<typeof when>[]) =>
    flowOf({ c: ['Compare', { ComparisonValue: '$.Attributes.n' }, { Conditions: conditions }] });
  const low = when('a', 'NumberLessThan', '10');
  const high = when('b', 'NumberLessThan', '50');

  test('counts where a value meets both and they part ways', () => {
    expect(diffFlows(compare(low, high), compare(high, low))).toEqual([
      { kind: 'order', block: 'c', first: 'NumberLessThan 10', now: 'NumberLessThan 50' },
    ]);
  });

  test('does not count where both lead to one block', () => {
    const same = { ...high, NextAction: 'a' };
    expect(diffFlows(compare(low, same), compare(same, low))).toEqual([]);
  });
});
