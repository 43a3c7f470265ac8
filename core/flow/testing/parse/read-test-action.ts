import { asPath, pathsIn } from '../../document/path.ts';
import {
  type Assertion,
  assertOperators,
  type TestAction,
  type TestCommand,
} from '../test-case.ts';
import { readInstruction } from './read-instruction.ts';
import { readOverride } from './read-override.ts';
import type { Reader } from './reader.ts';

const types = ['SendInstruction', 'OverrideSystemBehavior', 'Assert', 'TestControl'] as const;

/** One action of an observation. */
export function readTestAction(at: Reader): TestAction {
  at.object();
  const Identifier = at.at('Identifier').text();
  const Type = at.at('Type').choice(types);
  const parameters = at.at('Parameters');
  if (parameters.object()) readRepeatedType(parameters.at('ActionType'), Type);
  const next = at.at('Transitions').at('NextAction');
  const Transitions = next.isThere && next.value !== '' ? { NextAction: next.text() } : {};
  const common = { Identifier, Transitions };
  if (Type === 'Assert') return { ...common, Type, Parameters: readAssertion(parameters) };
  if (Type === 'TestControl')
    return {
      ...common,
      Type,
      Parameters: { ActionType: Type, Command: readCommand(parameters.at('Command')) },
    };
  if (Type === 'OverrideSystemBehavior')
    return {
      ...common,
      Type,
      Parameters: { ActionType: Type, Behavior: readOverride(parameters.at('Behavior')) },
    };
  const Actor = parameters.at('Actor').choice(['Customer']);
  const Instruction = readInstruction(parameters.at('Instruction'));
  return { ...common, Type, Parameters: { ActionType: Type, Actor, Instruction } };
}

/** `Assert` has no ActionType in AWS's sample, the others do; where it stands it must agree. */
function readRepeatedType(at: Reader, type: string): void {
  if (!at.isThere || (typeof at.value === 'string' && at.value.trim() === type)) return;
  at.error(
    'type-differs',
    `${at.path} says ${JSON.stringify(at.value)}, the action’s Type is ${type}.`,
    `Write ${type}.`,
  );
}

/** What the guide lists as readable by a check; other namespaces are read offline. */
const documented =
  /^\$\.(?:Attributes|SegmentAttributes|ContactId|InitialContactId|PreviousContactId|Channel|InstanceARN|InitiationMethod|AwsRegion|LanguageCode|CustomerId|Name|Description|TextToSpeechVoiceId|CustomerEndpoint|SystemEndpoint|Queue|Tags|References)\b/;

function readAssertion(at: Reader): Assertion {
  const namespace = at.at('Namespace');
  const Namespace = namespace.text();
  if (Namespace !== '' && !asPath(Namespace))
    namespace.error(
      'no-path',
      `“${Namespace}” is no JSONPath.`,
      'Write one path, such as $.Queue.Name.',
    );
  else if (Namespace !== '' && !documented.test(Namespace))
    namespace.warn(
      'namespace-undocumented',
      `AWS does not say that a check can read ${Namespace}.`,
      'Copy the value to an attribute in the flow and check that.',
    );
  const Operator = at.at('Operator').choice(assertOperators);
  if (Operator === 'Exists') return { Namespace, Operator };
  return { Namespace, Operator, Operand: readOperand(at.at('Operand')) };
}

function readOperand(at: Reader): string {
  const { value } = at;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === '') return value;
  const text = at.text();
  if (pathsIn(text).length > 0)
    at.warn(
      'operand-path',
      'An operand is compared as it stands, its path is not read.',
      'Write the value itself.',
    );
  return text;
}

function readCommand(at: Reader): TestCommand {
  const Type = at.at('Type').choice(['EndTest', 'LogData']);
  if (Type === 'EndTest') return { Type };
  const expressions = at.at('Properties').at('Expressions');
  if (!expressions.object()) return { Type, Properties: { Expressions: {} } };
  const Expressions = Object.fromEntries(
    Object.keys(expressions.fields()).map((label) => [label, expressions.at(label).text()]),
  );
  return { Type, Properties: { Expressions } };
}
