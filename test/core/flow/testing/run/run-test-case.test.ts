import { describe, expect, test } from 'vitest';
import { flowLibrary } from '../../../../../core/flow/run/flow-library.ts';
import { readTestCase } from '../../../../../core/flow/testing/parse/parse-test-case.ts';
import { runTestCase } from '../../../../../core/flow/testing/run/run-test-case.ts';
import {
  asserts,
  block,
  calls,
  completed,
  documentOf,
  endTest,
  entry,
  hangsUp,
  hears,
  initiated,
  lambda,
  leaves,
  logs,
  menu,
  mockError,
  mockResult,
  overrides,
  presses,
  queue,
  reasons,
  run,
  says,
  speaks,
  starts,
  statuses,
  substitute,
  walked,
  warned,
  worldOf,
} from '../small-flows.ts';

const main = (...actions: ReturnType<typeof block>[]) => [entry('Main', actions)];
const ends = {
  next: 'end',
  InputTimeLimitExceeded: 'end',
  NoMatchingCondition: 'end',
  NoMatchingError: 'end',
};
const sets = (id: string, Attributes: Record<string, string>, next: string) =>
  block(
    id,
    'UpdateContactAttributes',
    { Attributes, TargetContact: 'Current' },
    { next, NoMatchingError: next },
  );

describe('the flow is paused at the event that is observed', () => {
  const changing = main(
    sets('one', { mood: 'calm' }, 'hello'),
    says('hello', 'Hello.', 'two'),
    sets('two', { mood: 'angry' }, 'bye'),
    says('bye', 'Goodbye.', 'end'),
    hangsUp('end'),
  );

  test('a check reads what stands then, not what a block behind it sets', () => {
    const report = run(
      documentOf(
        ['start', initiated, [], ['hello']],
        ['hello', hears('Hello.'), [asserts('$.Attributes.mood', 'calm')], ['bye']],
        ['bye', hears('Goodbye.'), [asserts('$.Attributes.mood', 'angry')]],
      ),
      changing,
    );
    expect(report.failures).toEqual([]);
  });

  test('EndTest leaves the rest of the flow untouched', () => {
    const report = run(documentOf(['hello', hears('Hello.'), [endTest]]), changing);
    expect(walked(report)).toEqual(['one', 'hello']);
    expect(report.trail.at(-1)).toEqual({ flow: 'Main', block: 'hello', branch: null });
    expect(report.heard).toHaveLength(1);
  });

  test('a hang-up happens there: what comes behind is never heard', () => {
    const report = run(documentOf(['hello', hears('Hello.'), [leaves]]), changing);
    expect(report.heard).toHaveLength(1);
    expect(report.ending).toEqual({ how: 'disconnected', by: 'customer' });
    expect(walked(report)).toEqual(['one', 'hello']);
  });

  test('a customer who has left can press nothing', () => {
    const flows = [
      entry('Main', [
        block(
          'hook',
          'UpdateContactEventHooks',
          { EventHooks: { CustomerRemaining: 'After' } },
          { next: 'hello', NoMatchingError: 'end' },
        ),
        says('hello', 'Hello.', 'end'),
        hangsUp('end'),
      ]),
      entry('After', [says('survey', 'Rate our service.', 'end'), hangsUp('end')]),
    ];
    const report = run(
      documentOf(
        ['hello', hears('Hello.'), [leaves], ['survey']],
        ['survey', hears('Rate our service.'), [presses('5')]],
      ),
      flows,
    );
    expect(reasons(report)).toEqual(['SEND_INSTRUCTION']);
  });
});

describe('instructions', () => {
  const twoMenus = main(
    says('hello', 'Hello.', 'first'),
    menu('first', 'Press 1 for English.', { ...ends, '1': 'second' }),
    menu('second', 'Press 2 for orders.', { ...ends, '2': 'orders' }),
    says('orders', 'Orders.', 'end'),
    hangsUp('end'),
  );

  test('that come too early are kept in order, with a warning', () => {
    const report = run(
      documentOf(
        ['hello', hears('Hello.'), [presses('1'), presses('2')], ['orders']],
        ['orders', hears('Orders.'), [endTest]],
      ),
      twoMenus,
    );
    expect(report.Status).toBe('PASSED');
    expect(warned(report)).toContain('input-early');
  });

  test('in words are ignored by a menu, whose time limit runs', () => {
    const report = run(
      documentOf(['first', hears('Press 1 for English.'), [speaks('English')]]),
      twoMenus,
    );
    expect(warned(report)).toContain('words-ignored');
    expect(report.trail).toContainEqual({
      flow: 'Main',
      block: 'first',
      branch: 'InputTimeLimitExceeded',
    });
    expect(report.sent).toEqual([]);
  });

  test('take the time that the prompt takes: 2.5 words a second', () => {
    const report = run(documentOf(['first', hears('Press 1 for English.'), [endTest]]), twoMenus);
    // “Hello.” and four words.
    expect(report.durationMs).toBe(2000);
  });
});

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

describe('what a run needs', () => {
  const greeting = main(says('hello', 'Hello $.Attributes.name.', 'end'), hangsUp('end'));
  const observed = documentOf(['hello', hears('Hello Ana.'), [endTest]]);

  test('initial data are the contact’s attributes, bare or under Attributes', () => {
    for (const initializationData of ['{"name":"Ana"}', '{"Attributes":{"name":"Ana"}}'])
      expect(run(observed, greeting, {}, { initializationData }).Status).toBe('PASSED');
  });

  test.each([
    [{ initializationData: '{"name":{"first":"Ana"}}' }, 'name'],
    [{ initializationData: 'Ana' }, 'JSON'],
    [{ entryPoint: { Type: 'VOICE_CALL' as const } }, 'neither'],
    [
      { entryPoint: { Type: 'CHAT' as const, ChatEntryPointParameters: { FlowId: 'Shop' } } },
      'Shop',
    ],
  ])('without it nothing starts: %j', (options, named) => {
    const report = run(observed, greeting, {}, options);
    expect(reasons(report)).toEqual(['ENTRY_POINT']);
    expect(report.failures[0]?.message).toContain(named);
    expect(statuses(report)).toEqual({ hello: 'NOT_REACHED' });
  });

  test('a number leads to the flow that is attached to it', () => {
    const entryPoint = {
      Type: 'VOICE_CALL' as const,
      VoiceCallEntryPointParameters: {
        DestinationPhoneNumber: '+4930123',
        SourcePhoneNumber: '+4930456',
      },
    };
    const report = run(
      documentOf([
        'hello',
        hears('Hello'),
        [
          asserts('$.CustomerEndpoint.Address', '+4930456'),
          asserts('$.SystemEndpoint.Address', '+4930123'),
          endTest,
        ],
      ]),
      main(says('hello', 'Hello', 'end'), hangsUp('end')),
      {},
      { entryPoint, numbers: { '+4930123': 'Main' } },
    );
    expect(report.Status).toBe('PASSED');
  });

  test('a resource that the world lacks fails the test and is named', () => {
    const report = run(
      documentOf(['start', initiated]),
      main(calls('call', lambda('balance'), 'end', 'end'), hangsUp('end')),
    );
    expect(reasons(report)).toEqual(['STOPPED']);
    expect(report.failures[0]?.message).toContain('balance');
  });

  test('a recording needs its transcript to be compared with words', () => {
    const recorded = main(
      block('play', 'MessageParticipant', { PromptId: 'welcome' }, { next: 'end' }),
      hangsUp('end'),
    );
    const words = documentOf(['welcome', hears('Welcome to the shop'), [endTest]]);
    const report = run(words, recorded);
    expect(report.ExecutionRecords[0]?.Record.hint).toContain('transcript');
    expect(run(words, recorded, { prompts: { welcome: 'Welcome to the shop!' } }).Status).toBe(
      'PASSED',
    );
    const byId = {
      Type: 'MessageReceived',
      Actor: 'System',
      Properties: { PromptId: 'welcome', MatchingCriteria: { Type: 'Similarity' } },
    };
    expect(run(documentOf(['welcome', byId, [endTest]]), recorded).Status).toBe('PASSED');
  });
});

describe('the order of observations', () => {
  const three = main(
    says('a', 'First part.', 'b'),
    says('b', 'Second part.', 'c'),
    says('c', 'Third part.', 'end'),
    hangsUp('end'),
  );

  test('one with two before it waits from the first of them on, and is not awaited again', () => {
    const report = run(
      documentOf(
        ['first', hears('First part.'), [], ['joined']],
        ['third', hears('Third part.'), [], ['joined']],
        ['joined', hears('Second part.')],
      ),
      three,
    );
    expect(report.failures).toEqual([]);
    expect(report.ExecutionRecords.map(({ ObservationId }) => ObservationId)).toEqual([
      'first',
      'joined',
      'third',
    ]);
  });

  test('one that is activated by an event does not see that event', () => {
    const report = run(
      documentOf(['first', hears('First part.'), [], ['again']], ['again', hears('First part.')]),
      three,
    );
    expect(statuses(report)).toEqual({ first: 'PASSED', again: 'FAILED' });
  });
});

describe('the end', () => {
  const menus = main(
    menu('ask', 'Press 1.', { ...ends, InputTimeLimitExceeded: 'ask' }),
    hangsUp('end'),
  );

  test('comes after 300 s of virtual time at the latest', () => {
    const report = run(documentOf(['never', hears('Goodbye and thank you.')]), menus);
    expect(report.end).toBe('time-out');
    expect(report.EndTime).toBe('2026-03-02T10:05:00.000Z');
    expect(reasons(report)).toEqual(['OBSERVE_EVENT']);
  });

  test('comes for a flow that goes round without time passing', () => {
    const round = main(calls('call', lambda('f'), 'call', 'call'), hangsUp('end'));
    const report = run(documentOf(['never', hears('Goodbye.')]), round, {
      lambdas: { f: () => ({}) },
    });
    expect(reasons(report)).toContain('STOPPED');
  });

  const checkedAtEnd = (channel: string, before = 'VOICE') =>
    run(
      documentOf(
        ['press', hears('Press 1.'), [asserts('$.Channel', before), endTest]],
        ['over', completed, [asserts('$.Channel', channel), logs({ is: '$.Channel' })]],
      ),
      menus,
    );

  test('lets its observer check', () => {
    expect(checkedAtEnd('CHAT').Status).toBe('FAILED');
    expect(checkedAtEnd('VOICE').Status).toBe('PASSED');
  });

  test('lets its observer log and no longer check once the test has failed', () => {
    const report = checkedAtEnd('CHAT', 'EMAIL');
    expect(reasons(report)).toEqual(['ASSERT_DATA']);
    const over = report.ExecutionRecords.find(({ ObservationId }) => ObservationId === 'over');
    expect(over?.Record.actions).toMatchObject([
      { status: 'SKIPPED' },
      { status: 'PASSED', logged: { is: 'VOICE' } },
    ]);
  });
});

test('asynchronous functions are waited for', async () => {
  const parsed = readTestCase(documentOf(['told', hears('You have 12.'), [endTest]]));
  if (!parsed.ok) throw new Error('unreadable');
  const report = runTestCase(parsed.value.testCase, {
    library: flowLibrary(
      main(
        calls('call', lambda('balance'), 'tell', 'end'),
        says('tell', 'You have $.External.amount.', 'end'),
        hangsUp('end'),
      ),
    ),
    world: worldOf({ lambdas: { balance: async () => ({ amount: '12' }) } }),
    entryPoint: { Type: 'VOICE_CALL', VoiceCallEntryPointParameters: { FlowId: 'Main' } },
    now: 0,
    seed: 1,
  });
  expect(report).toBeInstanceOf(Promise);
  expect((await report).Status).toBe('PASSED');
});

test('the same seed gives the same report, whatever the dice decide', () => {
  const split = main(
    block('split', 'DistributeByPercentage', {}, { NoMatchingCondition: 'b' }),
    says('b', 'Half.', 'end'),
    hangsUp('end'),
  );
  const first = split[0]?.flow.Actions[0];
  first?.Transitions.Conditions?.push({
    NextAction: 'end',
    Condition: { Operator: 'NumberLessThan', Operands: ['51'] },
  });
  const half = (seed: number) =>
    run(documentOf(['half', hears('Half.'), [endTest]]), split, {}, { seed });
  const outcomes = Array.from({ length: 20 }, (_, seed) => half(seed).Status);
  expect(new Set(outcomes)).toEqual(new Set(['PASSED', 'FAILED']));
  expect(half(7)).toEqual(half(7));
});
