import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow } from '../../../../core/flow/document/flow.ts';
import { parseFlow } from '../../../../core/flow/parse/parse-flow.ts';
import { formatFlow } from '../../../../core/flow/render/format-flow.ts';
import { renderFlow } from '../../../../core/flow/render/render-flow.ts';
import { randomFlow } from './random-flow.ts';

const parsed = (text: string): Flow => {
  const result = parseFlow(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.flow;
};

test('parsing what was rendered gives the same flow', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const text = renderFlow(flow);
      expect(parsed(text)).toEqual(flow);
      expect(renderFlow(parsed(text))).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('formatting twice is formatting once', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const once = formatFlow(flow);
      expect(formatFlow(parsed(once))).toBe(once);
    }),
    { numRuns: 300 },
  );
});

test('formatting neither drops nor adds a block', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const ids = (some: Flow) => some.Actions.map(({ Identifier }) => Identifier).toSorted();
      expect(ids(parsed(formatFlow(flow)))).toEqual(ids(flow));
    }),
  );
});

test('keys stand as the console orders them, blocks as a walk from the start meets them', () => {
  const text = formatFlow({
    Actions: [
      { Identifier: 'z', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
      { Identifier: 'lost', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
      { Identifier: 'island', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
      {
        Type: 'GetParticipantInput',
        Transitions: {
          Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'z' }],
          Conditions: [{ Condition: { Operands: ['1'], Operator: 'Equals' }, NextAction: 'told' }],
          NextAction: 'z',
        },
        Parameters: { Text: 'Press 1', StoreInput: 'False' },
        Identifier: 'menu',
      },
      {
        Identifier: 'told',
        Type: 'MessageParticipant',
        Parameters: { Text: 'One' },
        Transitions: { NextAction: 'z' },
      },
    ],
    Metadata: { status: 'published', ActionMetadata: {}, entryPointPosition: { x: 1, y: 2 } },
    StartAction: 'menu',
    Version: '2019-10-30',
  });
  expect(text.split('\n').slice(0, 12)).toEqual([
    '{',
    '  "Version": "2019-10-30",',
    '  "StartAction": "menu",',
    '  "Metadata": {',
    '    "entryPointPosition": {',
    '      "x": 1,',
    '      "y": 2',
    '    },',
    '    "ActionMetadata": {},',
    '    "status": "published"',
    '  },',
    '  "Actions": [',
  ]);
  const [menu, ...others] = parsed(text).Actions;
  expect(others.map(({ Identifier }) => Identifier)).toEqual(['told', 'z', 'island', 'lost']);
  expect(JSON.stringify(menu)).toBe(
    '{"Parameters":{"Text":"Press 1","StoreInput":"False"},"Identifier":"menu","Type":"GetParticipantInput",' +
      '"Transitions":{"NextAction":"z","Conditions":[{"NextAction":"told","Condition":{"Operator":"Equals","Operands":["1"]}}],' +
      '"Errors":[{"NextAction":"z","ErrorType":"NoMatchingError"}]}}',
  );
});

test('what the service refuses in the documents’ spelling is spelt as it accepts it', () => {
  const { Actions, Metadata } = parsed(
    formatFlow({
      Version: '2019-10-30',
      StartAction: 'wait',
      Metadata: {
        EntryPointPosition: { x: 88, y: 100 },
        ActionMetadata: { wait: { Position: { x: 270, y: 98 } } },
      },
      Actions: [
        {
          Identifier: 'wait',
          Type: 'Wait',
          Parameters: { TimeoutSeconds: '5' },
          Transitions: { NextAction: 'untag' },
        },
        {
          Identifier: 'untag',
          Type: 'UnTagContact',
          Parameters: {},
          Transitions: { NextAction: 'criteria' },
        },
        {
          Identifier: 'criteria',
          Type: 'UpdateRoutingCriteria',
          Parameters: {},
          Transitions: {},
        },
      ],
    }),
  );
  expect(Actions.map(({ Type }) => Type)).toEqual([
    'Wait',
    'UntagContact',
    'UpdateContactRoutingCriteria',
  ]);
  expect(Actions[0]?.Parameters).toEqual({ TimeLimitSeconds: '5' });
  expect(Metadata).toEqual({
    entryPointPosition: { x: 88, y: 100 },
    ActionMetadata: { wait: { position: { x: 270, y: 98 } } },
  });
});
