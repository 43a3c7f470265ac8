import fc from 'fast-check';
import type { Action, Flow } from '../../../../core/flow/document/flow.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', '7', 'x y', '__proto__', 'gone');
const text = fc.constantFrom('', 'hello', '$.External.x', '0', 'ñ\u2028"\\');
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
const extra = fc.dictionary(fc.constantFrom('zeta', 'alpha', '__proto__'), json, { maxKeys: 2 });
const point = fc.record({ x: fc.integer(), y: fc.integer() });

const condition = fc.record({
  NextAction: id,
  Condition: fc.record({
    Operands: fc.array(text, { minLength: 1, maxLength: 1 }),
    Operator: fc.constantFrom('Equals', 'NumberLessThan', 'TextContains'),
  }),
});
const transitions = fc.record(
  {
    Errors: fc.array(
      fc.record({
        ErrorType: fc.constantFrom('NoMatchingError', 'QueueAtCapacity'),
        NextAction: id,
      }),
      { maxLength: 2 },
    ),
    NextAction: id,
    Conditions: fc.array(condition, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const action = fc
  .tuple(
    fc.record({
      Type: fc.constantFrom('Wait', 'MessageParticipant', 'UnTagContact', 'UpdateRoutingCriteria'),
      Transitions: transitions,
      Identifier: id,
      Parameters: fc.dictionary(fc.constantFrom('Text', 'TimeoutSeconds', '__proto__'), json),
    }),
    extra,
  )
  .map(([known, more]) => withOwnKeys(known, more) as unknown as Action);

const metadata = fc.record(
  {
    status: text,
    ActionMetadata: fc.dictionary(id, fc.record({ Position: point, isFriendlyName: fc.boolean() })),
    EntryPointPosition: point,
    name: text,
  },
  { requiredKeys: [] },
);

/** Any flow: dangling references, doubled identifiers, unknown keys and `__proto__` among them. */
export const randomFlow: fc.Arbitrary<Flow> = fc
  .tuple(
    fc.record(
      {
        Settings: json,
        Actions: fc.array(action, { maxLength: 6 }),
        Metadata: metadata,
        StartAction: id,
        Version: fc.constant('2019-10-30'),
      },
      { requiredKeys: ['Actions', 'StartAction', 'Version'] },
    ),
    extra,
  )
  .map(([known, more]) => withOwnKeys(known, more) as unknown as Flow);

const withOwnKeys = (...parts: object[]): object =>
  JSON.parse(
    `{${parts
      .flatMap((part) => Object.entries(part))
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',')}}`,
  );
