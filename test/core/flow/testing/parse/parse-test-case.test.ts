import { describe, expect, test } from 'vitest';
import {
  parseTestCase,
  readTestCase,
} from '../../../../../core/flow/testing/parse/parse-test-case.ts';
import { guideSample } from '../guide-sample.ts';
import {
  asserts,
  completed,
  documentOf,
  endTest,
  hears,
  initiated,
  lambda,
  mockError,
  mockResult,
  type Observed,
  overrides,
  presses,
  starts,
} from '../small-flows.ts';

/** Codes of the problems that are errors, and their paths. */
function errors(document: unknown): [string, string][] {
  const parsed = readTestCase(document);
  if (parsed.ok) throw new Error('The test case was taken.');
  return parsed.problem
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => [code, path]);
}

function warnings(document: unknown): string[] {
  const parsed = readTestCase(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value.warnings.map(({ code }) => code);
}

/** The document with the value at a path replaced. */
function changed(
  path: (string | number)[],
  value: unknown,
  document: object = guideSample(),
): object {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
  parent[path.at(-1) as string] = value;
  return copy;
}

const properties = ['Observations', 1, 'Event', 'Properties'];
const instruction = ['Observations', 1, 'Actions', 0, 'Parameters', 'Instruction'];
const strategy = [
  'Observations',
  0,
  'Actions',
  0,
  'Parameters',
  'Behavior',
  'Properties',
  'Strategy',
];
const check = ['Observations', 2, 'Actions', 0, 'Parameters'];
const start = (...actions: object[]) => documentOf(['start', initiated, [...actions, endTest]]);

describe('a test case that the guide shows', () => {
  test('is taken as it is: what was parsed is the document again', () => {
    const parsed = parseTestCase(JSON.stringify(guideSample()));
    expect(parsed.ok && parsed.value.testCase).toEqual(guideSample());
    expect(parsed.ok && parsed.value.warnings.map(({ code }) => code)).toEqual([
      'several-sentences',
    ]);
  });

  test('comes out in the current spelling from the older one', () => {
    const spoken = { Type: 'Utterance', Properties: { Text: 'Agent', LanguageCode: 'en-US' } };
    const current = changed(instruction, spoken);
    const older = changed(
      ['Version'],
      '2025-06-21',
      changed(instruction, { ...spoken, Type: 'TextUtterance' }),
    );
    const parsed = readTestCase(changed(['Observations', 1, 'Usage'], { Type: 'EXACTLY' }, older));
    expect(parsed.ok && parsed.value.testCase).toEqual(current);
  });

  test('may lack what the console alone needs', () => {
    expect(warnings(changed(['Observations', 1, 'Event', 'Identifier'], undefined))).toContain(
      'no-event-id',
    );
    expect(warnings(changed([...properties, 'MatchingCriteria'], undefined))).toContain(
      'no-criteria',
    );
  });
});

describe('errors', () => {
  test.each<[string, object, string, string]>([
    ['an unknown version', changed(['Version'], '2020-01-01'), 'unknown-word', 'Version'],
    ['nothing observed', changed(['Observations'], []), 'no-observations', 'Observations'],
    [
      'no identifier',
      changed(['Observations', 1, 'Identifier'], ''),
      'missing',
      'Observations[1].Identifier',
    ],
    [
      'an unknown event',
      changed(['Observations', 1, 'Event', 'Type'], 'CallEnded'),
      'unknown-word',
      'Observations[1].Event.Type',
    ],
    [
      'another actor',
      changed(['Observations', 1, 'Event', 'Actor'], 'Agent'),
      'unknown-word',
      'Observations[1].Event.Actor',
    ],
    [
      'a count',
      changed(['Observations', 1, 'Usage'], { Type: 'AT_LEAST' }),
      'usage',
      'Observations[1].Usage',
    ],
    [
      'two messages',
      changed([...properties, 'SSML'], '<speak>Hi</speak>'),
      'one-source',
      'Observations[1].Event.Properties',
    ],
    [
      'no message',
      changed([...properties, 'Text'], undefined),
      'one-source',
      'Observations[1].Event.Properties',
    ],
    [
      'a letter as a key',
      changed([...instruction, 'Properties', 'Value'], '1a'),
      'not-keys',
      'Observations[1].Actions[0].Parameters.Instruction.Properties.Value',
    ],
    [
      'words as text and SSML',
      changed(instruction, {
        Type: 'Utterance',
        Properties: { Text: 'a', SSML: '<speak>a</speak>', LanguageCode: 'en-US' },
      }),
      'one-source',
      'Observations[1].Actions[0].Parameters.Instruction.Properties',
    ],
    [
      'an unknown strategy',
      changed([...strategy, 'Type'], 'Replace'),
      'unknown-word',
      'Observations[0].Actions[0].Parameters.Behavior.Properties.Strategy.Type',
    ],
    [
      'an unknown operator',
      changed([...check, 'Operator'], 'NotEquals'),
      'unknown-word',
      'Observations[2].Actions[0].Parameters.Operator',
    ],
    [
      'a check without operand',
      changed([...check, 'Operand'], undefined),
      'missing',
      'Observations[2].Actions[0].Parameters.Operand',
    ],
    [
      'a check of no path',
      changed([...check, 'Namespace'], 'Queue.Name'),
      'no-path',
      'Observations[2].Actions[0].Parameters.Namespace',
    ],
    [
      'an ActionType that differs',
      changed([...check, 'ActionType'], 'TestControl'),
      'type-differs',
      'Observations[2].Actions[0].Parameters.ActionType',
    ],
    [
      'an observation that is not there',
      changed(['Observations', 0, 'Transitions', 'NextObservations'], ['Meny']),
      'dangling',
      'Observations[0].Transitions.NextObservations[0]',
    ],
    [
      'an action that is not there',
      changed(['Observations', 1, 'Actions', 0, 'Transitions'], { NextAction: 'x' }),
      'dangling',
      'Observations[1].Actions[0].Transitions.NextAction',
    ],
    [
      'actions that go round',
      changed(['Observations', 2, 'Actions', 1, 'Transitions'], { NextAction: 'right-queue' }),
      'action-cycle',
      'Observations[2].Actions[0].Transitions.NextAction',
    ],
    [
      'a start behind an observation',
      changed(
        ['Observations', 2, 'Transitions', 'NextObservations'],
        ['Always open'],
        changed(['Observations', 0, 'Transitions', 'NextObservations'], []),
      ),
      'initiated-later',
      'Observations[0]',
    ],
    [
      'observations without a start',
      changed(['Observations', 2, 'Transitions', 'NextObservations'], ['Always open']),
      'no-start',
      'Observations[0]',
    ],
    [
      'an identifier used twice',
      changed(['Observations', 2, 'Identifier'], 'Menu'),
      'duplicate-id',
      'Observations[2].Identifier',
    ],
    [
      'an event that can’t be observed',
      documentOf(['set', starts('UpdateContactAttributes', {})]),
      'unsupported-event',
      'Observations[0].Event.Properties.ActionType',
    ],
    [
      'an event without its resource',
      documentOf(['set', starts('InvokeLambdaFunction', {})]),
      'missing',
      'Observations[0].Event.Properties.ActionParameters.LambdaFunctionARN',
    ],
    [
      'a queue with a result',
      start(overrides('TransferContactToQueue', { QueueId: 'q' }, mockResult({}))),
      'queue-result',
      'Observations[0].Actions[0].Parameters.Behavior.Properties.Strategy.Response',
    ],
    [
      'hours that are at capacity',
      start(
        overrides(
          'CheckHoursOfOperation',
          { HoursOfOperationId: 'h' },
          mockError('QueueAtCapacity'),
        ),
      ),
      'unknown-word',
      'Observations[0].Actions[0].Parameters.Behavior.Properties.Strategy.Response.Error.Value',
    ],
    [
      'data that is no JSON',
      start(
        overrides(
          'InvokeLambdaFunction',
          { LambdaFunctionARN: lambda('f') },
          mockResult({ LoadedData: '{name}' }),
        ),
      ),
      'not-json',
      'Observations[0].Actions[0].Parameters.Behavior.Properties.Strategy.Response.ExecutionResult.LoadedData',
    ],
    [
      'data that is no text',
      start(
        overrides(
          'InvokeLambdaFunction',
          { LambdaFunctionARN: lambda('f') },
          mockResult({ LoadedData: {} }),
        ),
      ),
      'not-json',
      'Observations[0].Actions[0].Parameters.Behavior.Properties.Strategy.Response.ExecutionResult.LoadedData',
    ],
  ])('%s', (_what, document, code, path) => {
    expect(errors(document)).toContainEqual([code, path]);
  });

  test('say where the text is no JSON, and what to do', () => {
    const parsed = parseTestCase('{ "Version": 2019-10-30 }');
    expect(parsed.ok ? null : parsed.problem[0]).toMatchObject({
      code: 'not-json',
      severity: 'error',
      path: 'line 1, column 18',
    });
  });

  test('a document of more than 256,000 characters is refused', () => {
    const parsed = parseTestCase(' '.repeat(256_001));
    expect(parsed.ok ? null : parsed.problem[0]?.code).toBe('too-long');
  });

  test('all come together', () => {
    expect(errors({ Version: '1', Observations: [{}] }).length).toBeGreaterThan(3);
  });
});

test('a chain of a thousand equal observations is no trouble and no error', () => {
  const chain = documentOf(
    ...Array.from(
      { length: 1000 },
      (_, at): Observed => [
        `${at}`,
        hears('Please hold.'),
        at === 999 ? [endTest] : [],
        at === 999 ? [] : [`${at + 1}`],
      ],
    ),
  );
  expect(warnings(chain)).toEqual([]);
});

describe('warnings', () => {
  const menu = (text: string, criteria = 'Similarity') =>
    documentOf(['menu', hears(text, criteria), [endTest]]);

  test.each<[string, object, string]>([
    ['no end', documentOf(['menu', hears('Hello.')]), 'no-end'],
    [
      'something after the end',
      documentOf(['menu', hears('Hello.'), [endTest], ['next']], ['next', hears('Bye.')]),
      'after-end',
    ],
    [
      'two observations of one event',
      documentOf(['a', hears('Hello.'), [endTest]], ['b', hears('Hello.')]),
      'same-event',
    ],
    [
      'an instruction at the end',
      documentOf(['over', completed, [presses('1')]], ['a', hears('x'), [endTest]]),
      'too-late',
    ],
    ['a number as keys', changed([...instruction, 'Properties', 'Value'], 7), 'numeric-keys'],
    ['Spanish', menu('Para ventas, pulse 1. Gracias.'), 'service-english-only'],
    ['German', menu('Bitte drücken Sie die 1'), 'service-english-only'],
    ['a number word', menu('press one', 'Inclusion'), 'number-word'],
    ['two sentences', menu('Hello. Press 1 for sales.'), 'several-sentences'],
    [
      'a namespace that no document names',
      documentOf(['a', hears('x'), [asserts('$.External.name', 'Ana'), endTest]]),
      'namespace-undocumented',
    ],
    [
      'a path as operand',
      documentOf(['a', hears('x'), [asserts('$.Queue.Name', '$.Attributes.queue'), endTest]]),
      'operand-path',
    ],
    [
      'a bot’s intent without a mock',
      documentOf(['a', hears('x'), [asserts('$.Lex.IntentName', 'Pay'), endTest]]),
      'lex-without-mock',
    ],
    [
      'a loop of observations',
      documentOf(
        ['a', hears('x'), [endTest], ['b']],
        ['b', hears('y'), [], ['c']],
        ['c', hears('z'), [], ['b']],
      ),
      'observation-cycle',
    ],
    [
      'an event that no document names',
      documentOf(['a', starts('DequeueContactAndTransferToQueue', { QueueId: 'q' }), [endTest]]),
      'event-undocumented',
    ],
  ])('%s', (_what, document, code) => {
    expect(warnings(document)).toContain(code);
  });

  test('there are none for a plain English test that ends itself', () => {
    expect(warnings(menu('Press 1 for sales'))).toEqual([]);
  });
});
