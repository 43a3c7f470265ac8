import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchesOf } from '../../../../core/flow/document/branches.ts';
import { convertLegacy } from '../../../../core/flow/legacy/convert-legacy.ts';
import { parseFlow } from '../../../../core/flow/parse/parse-flow.ts';
import { block, param } from './block.ts';

test('a whole flow: identifiers, start, layout, name and kind', () => {
  const legacy = {
    modules: [
      block(
        'PlayPrompt',
        [param('Text', 'Hello')],
        { Success: 'end' },
        {
          metadata: { position: { x: 1, y: 2 }, useDynamic: false },
        },
      ),
      { id: 'end', type: 'Disconnect', branches: [], parameters: [], metadata: null },
    ],
    version: '1',
    type: 'contactFlow',
    start: 'b',
    metadata: {
      entryPointPosition: { x: 0, y: 0 },
      snapToGrid: false,
      name: 'Main',
      description: null,
      type: 'customerQueue',
      status: 'published',
      hash: 'h',
    },
  };
  const parsed = parseFlow(JSON.stringify(legacy));
  expect(parsed).toEqual({
    ok: true,
    value: {
      format: 'modules',
      notes: [],
      flow: {
        Version: '2019-10-30',
        StartAction: 'b',
        Metadata: {
          entryPointPosition: { x: 0, y: 0 },
          ActionMetadata: { b: { position: { x: 1, y: 2 } } },
          snapToGrid: false,
          name: 'Main',
          type: 'customerQueue',
          status: 'published',
          hash: 'h',
        },
        Actions: [
          {
            Identifier: 'b',
            Type: 'MessageParticipant',
            Parameters: { Text: 'Hello' },
            Transitions: { NextAction: 'end' },
          },
          { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
        ],
      },
    },
  });
});

const id = fc.constantFrom('a', 'b', 'c', '__proto__');
const types = [
  ...[
    'PlayPrompt',
    'Disconnect',
    'SetAttributes',
    'InvokeExternalResource',
    'Transfer',
    'SetQueue',
  ],
  ...[
    'CheckAttribute',
    'GetUserInput',
    'SetVoice',
    'StoreUserInput',
    'SetRecordingBehavior',
    'Loop',
  ],
  ...['Resume', 'Wait', 'SetContactFlow', 'SetEventHook', 'StartMediaStreaming', 'CheckStaffing'],
  ...['LoopPrompts', 'GetMetricData', 'CreateCallback', 'SetCallBackNumber', 'CheckQueueStatus'],
  ...['UpdateRoutingPriority', 'Hold', 'CreateTask', 'CheckCallProgress', 'Unheard', 'valueOf'],
];
const anyBlock = fc.record({
  id,
  type: fc.constantFrom(...types),
  target: fc.option(fc.constantFrom('Queue', 'Flow', 'Agent', 'PhoneNumber', 'Lex', 'Digits', 'x')),
  parameters: fc.array(
    fc.record({
      name: fc.constantFrom(
        'Text',
        'Queue',
        'Type',
        'ContactFlowId',
        'Track',
        'Parameter',
        'toString',
      ),
      value: fc.oneof(
        fc.constantFrom('', 'x', '$.a', null, 3, true),
        fc.jsonValue({ maxDepth: 1 }),
      ),
      key: fc.option(fc.constantFrom('k', '__proto__')),
      namespace: fc.option(fc.constantFrom('System', 'External', 'User Defined', 'Odd')),
    }),
  ),
  branches: fc.array(
    fc.record({
      condition: fc.constantFrom(
        'Success',
        'Error',
        'Evaluate',
        'CheckQueueTime',
        'CheckQueueSize',
        'valueOf',
      ),
      conditionType: fc.option(fc.constantFrom('Equals', 'LessThan', 'Odd')),
      conditionValue: fc.option(fc.constantFrom('1', 60_000, 'x')),
      transition: fc.option(id),
    }),
  ),
});

test('nothing throws, every block stays, and no way leads to a block that was not named before', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 5 }), (modules) => {
      const { flow } = convertLegacy({ start: 'a', modules });
      const ids = new Set(flow.Actions.map(({ Identifier }) => Identifier));
      for (const module of modules) expect(ids).toContain(module.id);
      const known = new Set([...ids, ...['a', 'b', 'c', '__proto__']]);
      for (const action of flow.Actions) {
        for (const { to } of branchesOf(action)) expect(known).toContain(to);
        if (branchesOf(action).length > 0) expect(action.Transitions.NextAction).toBeDefined();
        expect(Object.values(action.Parameters)).not.toContain('');
      }
    }),
    { numRuns: 500 },
  );
});
