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
  type Observed,
  presses,
  starts,
} from '../small-flows.ts';
import { changed, instruction, properties, warnings } from './problems.ts';

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
