import { expect, test } from 'vitest';
import { block, flow, hangUp, live } from './flow-steps.ts';

test.each([
  ['UnTagContact', { TagKeys: ['a'] }, 'UntagContact'],
  [
    'UpdateRoutingCriteria',
    { RoutingCriteria: { Steps: [{ Expression: { AttributeCondition: { Name: 'es' } } }] } },
    'UpdateContactRoutingCriteria',
  ],
])('the spelling %s works as its type', (spelling, parameters, type) => {
  const { effects, session } = live(
    [flow('main', 'CONTACT_FLOW', block('b', spelling, parameters, 'bye'), hangUp)],
    [],
  );
  expect(effects[0]).toEqual({ effect: 'apply', action: type, value: parameters });
  expect(Object.keys(session.settings)).toEqual([type]);
});
