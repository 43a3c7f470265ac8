import { expect, test } from 'vitest';
import { findResource } from '../../../../core/flow/world/find-resource.ts';

const instance = 'arn:aws:connect:eu-central-1:123456789012:instance/0a1b';
const lambda = 'arn:aws:lambda:eu-central-1:123456789012:function:lookup';

test.each([
  ['an id', 'sales', 'sales'],
  ['a queue’s ARN', `${instance}/queue/sales`, 'sales'],
  ['the ARN of hours', `${instance}/operating-hours/sales`, 'sales'],
  ['a function’s ARN', lambda, 'lookup'],
  ['a function’s ARN with a qualifier', `${lambda}:prod`, 'lookup'],
  ['a partial ARN', '123456789012:function:lookup', 'lookup'],
  ['a bot’s alias', 'arn:aws:lex:eu-central-1:123456789012:bot-alias/BOT1/ALIAS1', 'BOT1'],
  ['a classic bot with its alias', 'Flowers:live', 'Flowers'],
  ['a view with its version', `${instance}/view/form:$LATEST`, 'form'],
])('%s finds its entry', (_title, reference, key) => {
  expect(findResource({ [key]: 1 }, reference)).toEqual({ key, entry: 1 });
});

test('a reference without ARN finds the entry whose key is one', () => {
  expect(findResource({ [`${instance}/queue/sales`]: 1 }, 'sales')?.entry).toBe(1);
});

test('a key with a qualifier is found only with it', () => {
  const entries = { 'lookup:prod': 'prod' };
  expect(findResource(entries, `${lambda}:prod`)?.entry).toBe('prod');
  expect(findResource(entries, lambda)).toBeUndefined();
  expect(findResource(entries, `${lambda}:test`)).toBeUndefined();
});

test('the entry with the qualifier goes before the one without', () => {
  expect(findResource({ lookup: 'any', 'lookup:prod': 'prod' }, `${lambda}:prod`)?.entry).toBe(
    'prod',
  );
});

test('names and ARNs of the entries themselves count', () => {
  const queues = { q1: { name: 'Basic Queue', arn: `${instance}/queue/77` } };
  expect(findResource(queues, 'Basic Queue')?.key).toBe('q1');
  expect(findResource(queues, '77')?.key).toBe('q1');
});

test('an entry that was added later is found', () => {
  const entries: Record<string, number> = { a: 1 };
  expect(findResource(entries, `${instance}/queue/b`)).toBeUndefined();
  entries.b = 2;
  expect(findResource(entries, `${instance}/queue/b`)?.entry).toBe(2);
});

test('names that objects inherit are no entries', () => {
  expect(findResource({}, 'toString')).toBeUndefined();
  expect(findResource(undefined, 'x')).toBeUndefined();
});
