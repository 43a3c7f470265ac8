import { describe, expect, test } from 'vitest';
import { parseFlow, parseFlowValue } from '../../../../core/flow/parse/parse-flow.ts';

const message = {
  Identifier: 'hello',
  Type: 'MessageParticipant',
  Parameters: { Text: 'Hello' },
  Transitions: { NextAction: 'end' },
};
const end = { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} };
const flow = { Version: '2019-10-30', StartAction: 'hello', Actions: [message, end] };
const problemOf = (text: string) => {
  const result = parseFlow(text);
  if (result.ok) throw new Error('this was read as a flow');
  return result.problem;
};
const read = (text: string) => {
  const result = parseFlow(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

test('a flow is kept as the very object that it is', () => {
  const value = { Extra: 1, ...flow };
  const result = parseFlowValue(value);
  expect(result).toEqual({ ok: true, value: { flow: value, format: 'actions', notes: [] } });
  expect(result.ok && result.value.flow).toBe(value);
});

test('what a linter should say is no reason not to read a flow', () => {
  const odd = {
    Version: '2020-01-01',
    StartAction: 'nowhere',
    Actions: [message, message, { ...end, Identifier: '', Type: 'Unheard' }],
  };
  expect(read(JSON.stringify(odd)).flow).toEqual(odd);
});

test('missing or empty parts of a block are read as empty and noted; the input stays as it was', () => {
  const bare = { Identifier: 'end', Type: 'DisconnectParticipant', Transitions: null };
  const result = parseFlowValue({ ...flow, Actions: [message, bare] });
  expect(result.ok && result.value.flow.Actions[1]).toEqual(end);
  expect(result.ok && result.value.flow.Actions[0]).toBe(message);
  expect(result.ok && result.value.notes).toEqual([
    'Block end has no Parameters; read as empty.',
    'Block end has no Transitions; read as empty.',
  ]);
  expect(bare.Transitions).toBeNull();
});

test('keys called __proto__ are data', () => {
  const text = `{"Version":"2019-10-30","StartAction":"a","Actions":[{"Identifier":"a","Type":"T",
    "Parameters":{"__proto__":{"Text":"x"}},"Transitions":{}}],"__proto__":{"polluted":"1"}}`;
  const { flow: odd } = read(text);
  expect(Object.keys(odd)).toContain('__proto__');
  expect(Object.keys(odd.Actions[0]?.Parameters ?? {})).toEqual(['__proto__']);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

describe('wrappings that hold exactly one flow', () => {
  const content = JSON.stringify(flow);

  test('the answer of DescribeContactFlow', () => {
    const answer = { ContactFlow: { Name: 'Main', Type: 'CUSTOMER_QUEUE', Content: content } };
    expect(read(JSON.stringify(answer))).toEqual({
      flow,
      format: 'actions',
      flowType: 'CUSTOMER_QUEUE',
      notes: ['The flow was taken out of ContactFlow.Content of a service answer.'],
    });
  });

  test('a JSON text, and a byte order mark in front of anything', () => {
    expect(read(`\ufeff${JSON.stringify(content)}`)).toEqual({
      flow,
      format: 'actions',
      notes: ['The flow was taken out of a JSON text.'],
    });
    expect(read(`\ufeff${content}`).notes).toEqual([]);
  });

  test('but not a text in a text', () => {
    expect(problemOf(JSON.stringify(JSON.stringify(content)))).toMatchObject({
      code: 'not-a-flow',
      fix: 'Take one of the two layers of quoting away.',
    });
  });
});

describe('not JSON', () => {
  test.each([
    ['{"Version": "2019-10-30",\n  "StartAction": start}', 'line 2, column 18', '"s"'],
    ['{"a": 1,\n}', 'line 2, column 1', '"}"'],
    ["{'a': 1}", 'line 1, column 2', '"\'"'],
    ['{"a": 1} {"b": 2}', 'line 1, column 10', '"{"'],
    ['{\r\n// comment\r\n}', 'line 2, column 1', '"/"'],
    ['["a\tb"]', 'line 1, column 4', '"\\t"'],
  ])('%j is wrong at %s', (text, path, found) => {
    expect(problemOf(text)).toMatchObject({ code: 'not-json', path });
    expect(problemOf(text).message).toContain(found);
  });

  test('an empty text', () => {
    expect(problemOf(' \n')).toMatchObject({ code: 'not-json', message: 'The text is empty.' });
  });

  test.each([
    '{"Version": "2019',
    '{"Actions": [',
    '{"Actions": [{"Identifier": "a"}',
    '[tru',
    '{"a',
  ])('%j ends too early', (text) => {
    expect(problemOf(text)).toMatchObject({
      code: 'truncated',
      path: `line 1, column ${text.length + (text.endsWith('tru') ? -2 : 1)}`,
    });
  });
});

describe('not a flow', () => {
  test.each([
    [
      { Resources: { Main: { Type: 'AWS::Connect::ContactFlow', Properties: { Content: '' } } } },
      'Take the value of Resources.Main.Properties.Content (a JSON text) into a file of its own.',
    ],
    [{ ContactFlowSummaryList: [] }, 'Fetch one flow with DescribeContactFlow.'],
    [{ Version: '2019-10-30', Observations: [] }, 'Give the flow that the test case tries.'],
  ])('%j is named, with what to do', (value, fix) => {
    expect(problemOf(JSON.stringify(value))).toMatchObject({ code: 'not-a-flow', fix });
  });

  test('a template in YAML', () => {
    const text = 'AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Main:\n';
    expect(problemOf(text)).toMatchObject({
      code: 'not-a-flow',
      message: 'This is a CloudFormation template in YAML, not a flow.',
    });
  });

  test.each([['[]'], ['3'], ['null'], ['{"name": "x"}']])('%s', (text) => {
    expect(problemOf(text).code).toBe('not-a-flow');
  });
});

describe('what can be read as something', () => {
  const withEnd = (changes: object) => read(JSON.stringify({ ...flow, ...changes }));

  test('numbers among operands are text', () => {
    const Transitions = {
      NextAction: 'end',
      Conditions: [{ NextAction: 'end', Condition: { Operator: 'Equals', Operands: [1] } }],
      Errors: null,
    };
    const parsed = withEnd({ Actions: [{ ...message, Transitions }, end] });
    expect(parsed.flow.Actions[0]?.Transitions).toEqual({
      NextAction: 'end',
      Conditions: [{ NextAction: 'end', Condition: { Operator: 'Equals', Operands: ['1'] } }],
    });
    expect(parsed.notes).toHaveLength(2);
  });

  test('a Metadata that no designer wrote is left out', () => {
    const parsed = withEnd({ Metadata: { ActionMetadata: { a: { position: 'left' } } } });
    expect(parsed.flow).not.toHaveProperty('Metadata');
    expect(parsed.notes).toEqual(['Metadata is not what the designer writes; left out.']);
  });
});

test('what nests deeper than any flow is refused, not crashed on', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  expect(problemOf(`{"Actions":${deep}}`)).toMatchObject({ code: 'not-a-flow' });
});

describe('wrong shape', () => {
  const withTransitions = (transitions: unknown) => ({
    ...flow,
    Actions: [message, { ...end, Transitions: transitions }],
  });

  test.each([
    [{ StartAction: 'a', Actions: [] }, 'Version', 'Version must be a string, but it is missing.'],
    [{ ...flow, Actions: {} }, 'Actions', 'Actions must be a list, but it is an object.'],
    [
      withTransitions({ NextAction: 3 }),
      'Actions[1].Transitions.NextAction',
      'Actions[1].Transitions.NextAction must be a string, but it is a number.',
    ],
    [
      withTransitions({ Errors: [{ ErrorType: 'NoMatchingError' }] }),
      'Actions[1].Transitions.Errors[0].NextAction',
      'Actions[1].Transitions.Errors[0].NextAction must be a string, but it is missing.',
    ],
    [
      withTransitions({
        Conditions: [{ NextAction: 'a', Condition: { Operator: 'Equals', Operands: '1' } }],
      }),
      'Actions[1].Transitions.Conditions[0].Condition.Operands',
      'Actions[1].Transitions.Conditions[0].Condition.Operands must be a list, but it is a string.',
    ],
    [
      { start: 'a', modules: [{ id: 'a', type: 'PlayPrompt', branches: {} }] },
      'modules[0].branches',
      'modules[0].branches must be a list, but it is an object.',
    ],
  ])('%#: %s', (value, path, text) => {
    expect(problemOf(JSON.stringify(value))).toMatchObject({
      ...{ code: 'wrong-shape', path },
      message: text,
    });
  });
});
