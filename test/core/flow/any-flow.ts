import fc from 'fast-check';
import { actionTable, branchRules } from '../../../core/flow/actions/action-table.ts';
import {
  type ActionDefinition,
  operators,
  type Parameter,
} from '../../../core/flow/actions/definition.ts';
import type { Action, Flow, Json, Parameters } from '../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../core/flow/document/flow-type.ts';
import type { FlowEntry } from '../../../core/flow/run/flow-library.ts';

/** Texts that a value may be: paths that lead somewhere, nowhere and round about, and what breaks careless code. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '1',
    '0',
    '-1',
    '101',
    'true',
    'False',
    '$.Attributes.a',
    '$.External',
    '$.External.a.b',
    '$.FlowAttributes.__proto__',
    '$.Loop.l.Index',
    '$.Channel',
    'Hello $.Attributes.a, $.Attributes.constructor.',
    '__proto__',
    'constructor',
    'toString',
    '😀\ud83d',
    '<speak><break/>x</speak>',
    '+4930123456',
    'main',
    'module',
    'other',
    'queue-1',
  ),
  fc.string({ maxLength: 8 }),
);

export const json: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

const identifiers = ['a', 'b', 'c', '__proto__', 'constructor', 'x y', '😀', 'n'.repeat(10_000)];
const identifier = fc.constantFrom(...identifiers);

/** A value of the form that the definition wants. */
function fitting(rule: Parameter): fc.Arbitrary<Json> {
  switch (rule.kind) {
    case 'choice':
      return fc.constantFrom(...rule.values);
    case 'boolean':
      return fc.constantFrom('true', 'false', 'True', 'False');
    case 'integer':
      return fc
        .integer({ min: rule.min ?? 0, max: Math.min(rule.max ?? 30, 30) })
        .map((value) => String(value));
    case 'path':
      return fc.constantFrom('$.Attributes.a', '$.External.a.b', '$.StoredCustomerInput');
    case 'map':
      return fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fitting(rule.of), {
        maxKeys: 2,
      });
    case 'list':
      return fc.array(fitting(rule.of), { maxLength: 3 });
    case 'object':
      return parametersOf(rule.fields);
    case 'json':
      return json;
    case 'text':
      return hostileText;
  }
}

/** Parameters as a definition has them: each there or not, mostly well-formed, sometimes anything. */
const parametersOf = (fields: { readonly [name: string]: Parameter }): fc.Arbitrary<Parameters> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, rule]) => [
        name,
        fc.oneof({ weight: 8, arbitrary: fitting(rule) }, { weight: 1, arbitrary: json }),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Parameters>;

/** Ways out: those of the type, and some that it does not have. */
function transitionsOf(definition: ActionDefinition, parameters: Parameters) {
  const { errors, conditions } = branchRules(definition, parameters);
  const operands = conditions?.operands ?? ['1', 'a', '$.Attributes.a', '7'];
  const errorTypes = [...Object.keys(errors), 'NoMatchingCondition', 'NoMatchingError'];
  return fc.record(
    {
      NextAction: identifier,
      Conditions: fc.array(
        fc.record({
          NextAction: identifier,
          Condition: fc.record({
            Operator: fc.constantFrom(...(conditions?.operators ?? operators)),
            Operands: fc.array(fc.oneof(fc.constantFrom(...operands), hostileText), {
              minLength: 1,
              maxLength: 1,
            }),
          }),
        }),
        { maxLength: 4 },
      ),
      Errors: fc.array(
        fc.record({ ErrorType: fc.constantFrom(...errorTypes), NextAction: identifier }),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: [] },
  );
}

const action = fc
  .tuple(fc.constantFrom<ActionDefinition>(...actionTable), identifier)
  .chain(([definition, Identifier]) =>
    parametersOf(definition.parameters).chain((Parameters) =>
      transitionsOf(definition, Parameters).map(
        (Transitions): Action => ({
          Identifier,
          Type: definition.aliases?.[0] ?? definition.type,
          Parameters,
          Transitions,
        }),
      ),
    ),
  );

/** Any flow of real actions: hostile names, doubled blocks, dangling branches and wrong parameters among them. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .tuple(fc.array(action, { minLength: 1, maxLength: 10 }), fc.boolean())
  .chain(([Actions, known]) =>
    (known ? fc.constantFrom(...Actions.map(({ Identifier }) => Identifier)) : identifier).map(
      (StartAction): Flow => ({ Version: '2019-10-30', StartAction, Actions, Metadata: {} }),
    ),
  );

const kinds = {
  main: 'CONTACT_FLOW',
  other: 'CONTACT_FLOW',
  module: 'MODULE',
  waiting: 'CUSTOMER_QUEUE',
  whisper: 'AGENT_WHISPER',
  hold: 'CUSTOMER_HOLD',
} as const satisfies Record<string, FlowType>;

/** A center of flows that call each other by name. */
export const anyCenter: fc.Arbitrary<FlowEntry[]> = fc.tuple(
  ...Object.entries(kinds).map(([name, flowType]) =>
    anyFlow.map((flow): FlowEntry => ({ id: name, name, flowType, flow })),
  ),
);

/** The flows that events run, some of them unknown. */
export const anyHooks = fc.dictionary(
  fc.constantFrom('CustomerQueue', 'CustomerRemaining', 'AgentWhisper', 'CustomerHold'),
  fc.constantFrom(...Object.keys(kinds), 'gone'),
);
