import { expect, test } from 'vitest';
import { readFlowLine } from '../../../../core/flow/traffic/read-flow-line.ts';

/** As in the administrator guide, with the fields that lines have today. */
const line = {
  ContactId: '11111111-2222-3333-4444-555555555555',
  ContactFlowId:
    'arn:aws:connect:us-west-2:111122223333:instance/22222222-3333-4444-5555-111111111111/contact-flow/33333333-4444-5555-6666-111111111111',
  ContactFlowName: 'main-menu-en',
  ContactFlowModuleType: 'GetUserInput',
  Identifier: 'ask',
  Timestamp: '2026-04-13T00:14:31.581Z',
  Parameters: { Text: 'Hello $.Attributes.name' },
};
const read = (more: object) => readFlowLine(JSON.stringify({ ...line, ...more }));

test('a line is a step of a contact through a flow', () => {
  expect(read({ Results: '1' })).toEqual({
    contactId: line.ContactId,
    flow: 'main-menu-en',
    step: { at: Date.UTC(2026, 3, 13, 0, 14, 31, 581), block: 'ask', result: '1' },
  });
});

test.each(['12345', '+442079460001', 'Ana Ruiz', '', 7, { a: 1 }])(
  'what somebody may have said or keyed in is left behind: %j',
  (Results) => expect(read({ Results })?.step).not.toHaveProperty('result'),
);

test.each([
  'no JSON',
  'null',
  '{}',
  JSON.stringify({ ...line, Identifier: undefined }),
  JSON.stringify({ ...line, Timestamp: 'yesterday' }),
])('no line of a block: %s', (message) => expect(readFlowLine(message)).toBeNull());
