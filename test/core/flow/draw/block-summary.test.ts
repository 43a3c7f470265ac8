import { expect, test } from 'vitest';
import type { Json } from '../../../../core/flow/document/flow.ts';
import { blockSummary } from '../../../../core/flow/draw/block-summary.ts';

const arn = 'arn:aws:connect:eu-west-1:111122223333:instance/abc';

test.each<[string, { [name: string]: Json }, string]>([
  ['MessageParticipant', { Text: 'Thanks\n for  calling' }, 'Thanks for calling'],
  ['MessageParticipant', { SSML: '<speak>Hola <break/>amigo</speak>' }, 'Hola amigo'],
  ['UpdateContactTargetQueue', { QueueId: `${arn}/queue/q-1` }, 'q-1'],
  [
    'InvokeLambdaFunction',
    { LambdaFunctionARN: 'arn:aws:lambda:eu-west-1:1:function:find' },
    'find',
  ],
  [
    'UpdateContactAttributes',
    { Attributes: { a: '1', b: '$.External.b' } },
    'a: 1, b: $.External.b',
  ],
  ['UpdateFlowAttributes', { FlowAttributes: { q: { Value: 'x' } } }, 'q: x'],
  ['MessageParticipantIteratively', { Messages: [{ Text: 'Hold on' }] }, 'Hold on'],
  ['SomethingNew', { Size: '3' }, 'Size: 3'],
  ['DisconnectParticipant', {}, ''],
])('%s %j', (Type, Parameters, expected) => {
  expect(blockSummary({ Identifier: 'x', Type, Parameters, Transitions: {} })).toBe(expected);
});
