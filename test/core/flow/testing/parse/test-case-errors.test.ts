import { describe, expect, test } from 'vitest';
import { parseTestCase } from '../../../../../core/flow/testing/parse/parse-test-case.ts';
import { documentOf, lambda, mockError, mockResult, overrides, starts } from '../small-flows.ts';
import { changed, check, errors, instruction, properties, start, strategy } from './problems.ts';

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
