import { expect, test } from 'vitest';
import type { Flow } from '../../../../core/flow/document/flow.ts';
import { flowTypeOf } from '../../../../core/flow/parse/flow-type-of.ts';

const flow: Flow = { Version: '2019-10-30', StartAction: 'a', Actions: [] };
const returning: Flow = {
  ...flow,
  Actions: [{ Identifier: 'a', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }],
};

test.each([
  ['contactFlow', 'CONTACT_FLOW'],
  ['customerQueue', 'CUSTOMER_QUEUE'],
  ['customerHold', 'CUSTOMER_HOLD'],
  ['customerWhisper', 'CUSTOMER_WHISPER'],
  ['agentHold', 'AGENT_HOLD'],
  ['agentWhisper', 'AGENT_WHISPER'],
  ['outboundWhisper', 'OUTBOUND_WHISPER'],
  ['agentTransfer', 'AGENT_TRANSFER'],
  ['queueTransfer', 'QUEUE_TRANSFER'],
  ['campaign', 'CAMPAIGN'],
  ['module', 'MODULE'],
  ['CUSTOMER_QUEUE', 'CUSTOMER_QUEUE'],
  ['constructor', null],
])('Metadata.type %s is %s', (type, expected) => {
  expect(flowTypeOf({ ...flow, Metadata: { type } })).toBe(expected);
});

test('nothing stated and nothing to tell by', () => {
  expect(flowTypeOf(flow)).toBeNull();
});

test('a module is told by its settings or by returning', () => {
  expect(flowTypeOf({ ...flow, Settings: { Transitions: [] } })).toBe('MODULE');
  expect(flowTypeOf(returning)).toBe('MODULE');
  expect(flowTypeOf({ ...returning, Metadata: { type: 'contactFlow' } })).toBe('MODULE');
});

test('settings in a flow that states its kind are a mistake, not a module', () => {
  const stated = { ...flow, Settings: {}, Metadata: { type: 'customerQueue' } };
  expect(flowTypeOf(stated)).toBe('CUSTOMER_QUEUE');
});
