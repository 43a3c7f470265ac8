import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFlows } from '../../../../core/flow/diff/diff-flows.ts';
import { convertLegacy } from '../../../../core/flow/legacy/convert-legacy.ts';
import { canonicalFlow } from '../../../../core/flow/render/canonical-flow.ts';
import { randomFlow } from '../render/random-flow.ts';
import { failing, flowOf, when } from './flows.ts';
import { blockOf, changed, menu } from './menu-flow.ts';

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
