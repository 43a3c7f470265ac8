import { expect, test } from 'vitest';
import { attributePath } from '../../../../core/flow/legacy/attribute-path.ts';

test.each([
  ['System', 'Customer Number', '$.CustomerEndpoint.Address'],
  ['System', 'Dialed Number', '$.SystemEndpoint.Address'],
  ['System', 'Stored customer input', '$.StoredCustomerInput'],
  ['System', 'Queue name', '$.Queue.Name'],
  ['System', 'Queue ARN', '$.Queue.ARN'],
  ['System', 'Channel', '$.Channel'],
  ['System', 'ContactId', '$.ContactId'],
  ['System', 'InitialContactId', '$.InitialContactId'],
  ['System', 'Agent.UserName', '$.Agent.UserName'],
  ['System', 'Metrics.Queue.ARN', '$.Metrics.Queue.ARN'],
  ['System', 'Text to speech voice', '$.TextToSpeechVoiceId'],
  ['External', 'queue', '$.External.queue'],
  ['External', 'nested.value', '$.External.nested.value'],
  ['User Defined', 'language', '$.Attributes.language'],
  ['User Defined', 'first name', "$.Attributes['first name']"],
  ['Lex', 'Slots.city', '$.Lex.Slots.city'],
  ['Metrics', 'Queue.Size', '$.Metrics.Queue.Size'],
  ['Agent', 'FirstName', '$.Agent.FirstName'],
  ['Queue', 'Name', '$.Queue.Name'],
  ['Segment Attributes', 'connect:Subtype', "$.SegmentAttributes['connect:Subtype']"],
  ['Moon', 'phase', '$.Moon.phase'],
  ['External', '$.External.already', '$.External.already'],
])('%s, %s is %s', (namespace, name, path) => {
  expect(attributePath(namespace, name)).toBe(path);
});
