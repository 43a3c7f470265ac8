import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionTable } from '../../../../core/flow/actions/action-table.ts';
import { operators } from '../../../../core/flow/actions/definition.ts';
import type { Flow } from '../../../../core/flow/document/flow.ts';
import { channels, flowTypes } from '../../../../core/flow/document/flow-type.ts';
import { severities } from '../../../../core/flow/lint/finding.ts';
import { lintFlow } from '../../../../core/flow/lint/lint-flow.ts';
import { ruleTable } from '../../../../core/flow/lint/rule-table.ts';
import { parseFlow } from '../../../../core/flow/parse/parse-flow.ts';
import { block, failing, flow, lambda, say, sorry } from './tiny-flow.ts';

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '',
  'a',
  'b',
  'end',
];
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...hostile) }, fc.string());
const text = fc.oneof(
  fc.constantFrom('', '$.External', '$.Attributes.__proto__', '$.Agent.ARN', '$.', '`$.a`', 'True'),
  fc.string(),
);
const type = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...actionTable.map((action) => action.type)) },
  name,
);
const parameterName = fc.oneof(
  fc.constantFrom(...actionTable.flatMap(({ parameters }) => Object.keys(parameters)), 'Result'),
  name,
);
/** Objects with own keys such as `__proto__`, as `JSON.parse` makes them. */
const json = (depth: number): fc.Arbitrary<string> =>
  fc.oneof(
    text.map((value) => JSON.stringify(value)),
    fc.constantFrom('null', 'true', '0', '-1.5', '{}', '[]'),
    ...(depth === 0
      ? []
      : [
          fc.array(json(depth - 1), { maxLength: 3 }).map((all) => `[${all.join()}]`),
          object(parameterName, depth - 1),
        ]),
  );
const object = (key: fc.Arbitrary<string>, depth: number): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.tuple(key, json(depth)), { maxLength: 4, selector: ([one]) => one })
    .map((all) => `{${all.map(([one, value]) => `${JSON.stringify(one)}:${value}`).join()}}`);

const transitions = fc.record(
  {
    NextAction: name,
    Conditions: fc.array(
      fc.record({
        NextAction: name,
        Condition: fc.record({
          Operator: fc.oneof(fc.constantFrom(...operators), name),
          Operands: fc.array(text, { maxLength: 2 }),
        }),
      }),
      { maxLength: 3 },
    ),
    Errors: fc.array(
      fc.record({ NextAction: name, ErrorType: fc.oneof(fc.constant('NoMatchingError'), name) }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const action = fc
  .record({ Identifier: name, Type: type, transitions, parameters: object(parameterName, 2) })
  .map(
    ({ Identifier, Type, transitions: Transitions, parameters }) =>
      `{"Identifier":${JSON.stringify(Identifier)},"Type":${JSON.stringify(Type)},"Parameters":${parameters},"Transitions":${JSON.stringify(Transitions)}}`,
  );
const anyFlow = fc.tuple(name, fc.array(action, { maxLength: 8 })).map(([start, actions]) => {
  const content = `{"Version":"2019-10-30","StartAction":${JSON.stringify(start)},"Actions":[${actions.join()}]}`;
  const parsed = parseFlow(content);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value.flow;
});
const context = fc.record(
  {
    flowType: fc.constantFrom(null, ...flowTypes),
    channels: fc.subarray([...channels]),
  },
  { requiredKeys: [] },
);

describe('any flow', () => {
  test('is linted without an exception, and leaves the flow as it is', () => {
    fc.assert(
      fc.property(anyFlow, context, (one, known) => {
        const before = JSON.stringify(one);
        const places = new Set([null, ...one.Actions.map(({ Identifier }) => Identifier)]);
        const rules = new Set(ruleTable.map(({ id }) => id));
        for (const { rule, severity, block } of lintFlow(one, known)) {
          expect(rules.has(rule) && severities.includes(severity) && places.has(block)).toBe(true);
        }
        expect(JSON.stringify(one)).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same list again, also from a copy', () => {
    fc.assert(
      fc.property(anyFlow, (one) => {
        const again: Flow = structuredClone(one);
        expect(lintFlow(again)).toEqual(lintFlow(one));
      }),
    );
  });

  test('is listed in document order, the flow itself first', () => {
    fc.assert(
      fc.property(anyFlow, (one) => {
        const ids = one.Actions.map(({ Identifier }) => Identifier);
        const places = lintFlow(one).map(({ block }) => (block === null ? -1 : ids.indexOf(block)));
        expect(places).toEqual([...places].sort((left, right) => left - right));
      }),
    );
  });
});

test.each(['MetricType', 'StoreInput', 'InvocationTimeLimitSeconds', 'ContinueFlowExecution'])(
  'an object in %s that cannot become a text is a finding, not an exception',
  (parameter) => {
    const value = JSON.parse('{"toString": null, "valueOf": null}');
    for (const { type, parameters } of actionTable) {
      if (!Object.hasOwn(parameters, parameter)) continue;
      const found = lintFlow(flow(block('odd', type, { [parameter]: value }, 'end')));
      expect(found).toContainEqual(
        expect.objectContaining({ rule: 'parameters/type', field: `Parameters.${parameter}` }),
      );
    }
  },
);

test('a sound flow has no finding', () => {
  const sound = flow(say('hello', failing('end', 'sorry')), sorry);
  expect(lintFlow(sound, { flowType: 'CONTACT_FLOW', channels: ['VOICE'] })).toEqual([]);
});

test('a chain of calls that takes too long is named where it grows too long, and only there', () => {
  const calls = ['a', 'b', 'c', 'd', 'e'].map((id, index, all) =>
    lambda(id, all[index + 1] ?? 'end', { InvocationTimeLimitSeconds: '8' }),
  );
  const found = lintFlow(flow(...calls, sorry)).filter(({ rule }) => rule === 'lambda/chain');
  expect(found.map(({ block }) => block)).toEqual(['c']);
});

test('a flow of 250 blocks that all lead to each other is linted in good time', () => {
  const ids = Array.from({ length: 250 }, (_, index) => `block ${index}`);
  const actions = ids.map((id, index) => ({
    Identifier: id,
    Type: 'UpdateContactAttributes',
    Parameters: { Attributes: { [`key ${index}`]: '$.Attributes.other' } },
    Transitions: {
      NextAction: ids[(index + 1) % 250] ?? id,
      Errors: [{ ErrorType: 'NoMatchingError', NextAction: ids[(index * 7) % 250] ?? id }],
    },
  }));
  const found = lintFlow({ Version: '2019-10-30', StartAction: 'block 0', Actions: actions });
  expect(found).toContainEqual(
    expect.objectContaining({ rule: 'loops/endless', block: 'block 0' }),
  );
});
