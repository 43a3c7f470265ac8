import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BuiltJson } from '../../../../core/flow/build/parameter-types.ts';
import { resource } from '../../../../core/flow/build/resource.ts';
import { untouched, wireValue } from '../../../../core/flow/build/wire-value.ts';
import type { Json } from '../../../../core/flow/document/flow.ts';

const json = fc.jsonValue() as fc.Arbitrary<BuiltJson>;

/** Every scalar in a value. */
const scalars = (value: Json): Json[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(scalars) : [value];

test('every scalar of a parameter is a string', () => {
  fc.assert(
    fc.property(json, (value) => {
      for (const one of scalars(wireValue(value, undefined)))
        expect(one === null || typeof one === 'string').toBe(true);
    }),
  );
});

test('JSON that keeps its types is the same JSON', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(untouched(value)).toEqual(value);
    }),
  );
});

test.each([
  [5, undefined, '5'],
  [true, { kind: 'boolean' }, 'true'],
  [true, { kind: 'choice', values: ['True', 'False'] }, 'True'],
  [false, { kind: 'choice', values: ['True', 'False'] }, 'False'],
  ['True', { kind: 'choice', values: ['True', 'False'] }, 'True'],
  [7, { kind: 'json' }, '7'],
  [[1, { n: 2 }], { kind: 'json' }, [1, { n: 2 }]],
  [[1], { kind: 'list', of: { kind: 'integer' } }, ['1']],
  [{ a: [1] }, { kind: 'map', of: { kind: 'json' } }, { a: [1] }],
  [{ n: 1 }, { kind: 'object', fields: { n: { kind: 'integer' } } }, { n: '1' }],
] as const)('%j as %j is %j', (value, form, wire) => {
  expect(wireValue(value, form)).toEqual(wire);
});

test('a resource stands by its name wherever it is', () => {
  const sales = resource('queue', 'sales');
  const deep = [{ queues: [sales] }];
  expect(wireValue(deep, undefined)).toEqual([{ queues: [`\${queue:sales}`] }]);
  expect(wireValue(deep, { kind: 'json' })).toEqual([{ queues: [`\${queue:sales}`] }]);
});
