import { describe, expect, test } from 'vitest';
import {
  asserts,
  block,
  documentOf,
  endTest,
  entry,
  hangsUp,
  hears,
  initiated,
  lambda,
  mockError,
  mockResult,
  overrides,
  queue,
  reasons,
  run,
  says,
  starts,
  substitute,
} from '../small-flows.ts';

const main = (...actions: ReturnType<typeof block>[]) => [entry('Main', actions)];
const ends = {
  next: 'end',
  InputTimeLimitExceeded: 'end',
  NoMatchingCondition: 'end',
  NoMatchingError: 'end',
};

describe('overrides of bots and substitutes', () => {
  const talk = main(
    block(
      'ask',
      'ConnectParticipantWithLexBot',
      { Text: 'How can I help?', LexV2Bot: { AliasArn: 'bot' } },
      { ...ends, Pay: 'pay', InputTimeLimitExceeded: 'late' },
    ),
    says('pay', 'Pay with $.Lex.Slots.card.', 'end'),
    says('late', 'Are you still there?', 'end'),
    hangsUp('end'),
  );
  const bot = { LexV2Bot: { AliasArn: 'bot' } };
  const mocked = (data: object) =>
    overrides(
      'ConnectParticipantWithLexBot',
      bot,
      mockResult({ LoadedData: JSON.stringify(data) }),
    );

  test.each([
    ['as flows read it', { IntentName: 'Pay', Slots: { card: 'visa' } }],
    [
      'as the runtime answers',
      {
        sessionState: {
          intent: { name: 'Pay', slots: { card: { value: { interpretedValue: 'visa' } } } },
        },
      },
    ],
  ])('a bot’s answer %s', (_shape, data) => {
    const report = run(
      documentOf(['start', initiated, [mocked(data)]], ['pay', hears('Pay with visa.'), [endTest]]),
      talk,
    );
    expect(report.failures).toEqual([]);
  });

  test('a bot’s answer without an intent takes the error branch', () => {
    expect(run(documentOf(['start', initiated, [mocked({})]]), talk).trail[0]).toEqual({
      flow: 'Main',
      block: 'ask',
      branch: 'NoMatchingError',
    });
  });

  test('TimeLimitExceeded of a bot is the customer’s silence', () => {
    const silent = overrides('ConnectParticipantWithLexBot', bot, mockError('TimeLimitExceeded'));
    const report = run(
      documentOf(
        ['ask', starts('ConnectParticipantWithLexBot', bot), [silent], ['late']],
        ['late', hears('Are you still there?'), [endTest]],
      ),
      talk,
    );
    expect(report.failures).toEqual([]);
  });

  test('a substitute queue becomes the contact’s queue', () => {
    const flows = [
      entry('Main', [
        block(
          'hook',
          'UpdateContactEventHooks',
          { EventHooks: { CustomerQueue: 'Queue' } },
          { next: 'queue', NoMatchingError: 'end' },
        ),
        ...queue('queue', 'sales', 'end', 'end'),
        hangsUp('end'),
      ]),
      entry(
        'Queue',
        [
          block(
            'wait',
            'MessageParticipantIteratively',
            { Messages: [{ Text: 'Please wait.' }] },
            { next: 'wait' },
          ),
        ],
        'CUSTOMER_QUEUE',
      ),
    ];
    const report = run(
      documentOf(
        [
          'start',
          initiated,
          [overrides('TransferContactToQueue', { QueueId: 'sales' }, substitute('test'))],
          ['wait'],
        ],
        ['wait', hears('Please wait.'), [asserts('$.Queue.Name', 'Test queue'), endTest]],
      ),
      flows,
      { queues: { sales: {}, test: { name: 'Test queue' } } },
    );
    expect(report.failures).toEqual([]);
  });

  test('a substitute that nobody knows fails the test', () => {
    const report = run(
      documentOf([
        'start',
        initiated,
        [
          overrides(
            'InvokeLambdaFunction',
            { LambdaFunctionARN: lambda('a') },
            substitute(lambda('b')),
          ),
        ],
      ]),
      talk,
    );
    expect(reasons(report)).toEqual(['OVERRIDE_SYSTEM_BEHAVIOR']);
    expect(report.heard).toEqual([]);
  });
});
