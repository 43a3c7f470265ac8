import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../../core/flow/document/flow.ts';
import type { FlowEntry } from '../../../../../core/flow/run/flow-library.ts';
import type { World } from '../../../../../core/flow/world/world.ts';
import { guideSample } from '../guide-sample.ts';
import {
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
  walked,
  warned,
} from '../small-flows.ts';

const announcement = 'All of our clerks are taking orders at the moment. Please stay on the line.';

/** The flow that AWS's sample speaks of: hours, a menu, a queue with its announcement. */
const sampleFlows = (welcome = 'To place an order, press 1.'): FlowEntry[] => [
  entry('Sample', [
    block(
      'hooks',
      'UpdateContactEventHooks',
      { EventHooks: { CustomerQueue: 'Queue' } },
      { next: 'hours', NoMatchingError: 'end' },
    ),
    block(
      'hours',
      'CheckHoursOfOperation',
      { HoursOfOperationId: 'BasicHours' },
      { next: 'end', True: 'menu', False: 'end', NoMatchingError: 'end' },
    ),
    menu('menu', welcome, {
      next: 'end',
      '1': 'queue',
      InputTimeLimitExceeded: 'late',
      NoMatchingCondition: 'end',
      NoMatchingError: 'end',
    }),
    ...queue('queue', 'basic', 'end', 'end'),
    hangsUp('late'),
    hangsUp('end'),
  ]),
  entry(
    'Queue',
    [
      block(
        'announce',
        'MessageParticipantIteratively',
        { Messages: [{ Text: announcement }] },
        { next: 'announce', NoMatchingError: 'announce' },
      ),
    ],
    'CUSTOMER_QUEUE',
  ),
];

const sampleWorld: Partial<World> = {
  hours: { BasicHours: 'closed', AlwaysOnHours: 'open' },
  queues: { basic: { name: 'Orders' } },
};

const renamed: Partial<World> = { ...sampleWorld, queues: { basic: { name: 'Returns' } } };

const inFlow = (...actions: Action[]): FlowEntry[] => [entry('Main', actions)];
const [balance, name] = [lambda('balance'), lambda('name')];
const loaded = (data: object, more: object = {}) =>
  mockResult({ LoadedData: JSON.stringify(data), ...more });

describe('a test case on the sample of the developer guide', () => {
  test('1: passes with 3 of 3 when prompts and queue are as it says', () => {
    const report = run(guideSample(), sampleFlows(), sampleWorld);
    expect(report.Status).toBe('PASSED');
    expect(report.ObservationSummary).toEqual({
      TotalObservations: 3,
      ObservationsPassed: 3,
      ObservationsFailed: 0,
    });
    expect(report.end).toBe('end-test');
  });

  test('2: fails a check with the value found, and does not run what follows it', () => {
    const report = run(guideSample(), sampleFlows(), renamed);
    expect(reasons(report)).toEqual(['ASSERT_DATA']);
    const last = report.ExecutionRecords.find(({ ObservationId }) => ObservationId === 'Waiting');
    expect(last?.Record.actions).toMatchObject([
      {
        id: 'right-queue',
        status: 'FAILED',
        attribute: '$.Queue.Name',
        operator: 'Equals',
        expected: 'Orders',
        actual: 'Returns',
      },
      { id: 'end-here', status: 'SKIPPED' },
    ]);
  });

  test('3: leaves a reworded prompt unmet, sends nothing and lets the menu time out', () => {
    const report = run(
      guideSample(),
      sampleFlows('Would you like to speak with somebody? Say which department.'),
      sampleWorld,
    );
    expect(reasons(report)).toEqual(['OBSERVE_EVENT']);
    expect(statuses(report)).toEqual({
      'Always open': 'PASSED',
      Menu: 'FAILED',
      Waiting: 'NOT_REACHED',
    });
    expect(report.ObservationSummary).toMatchObject({
      ObservationsPassed: 1,
      ObservationsFailed: 1,
    });
    expect(report.sent).toEqual([]);
    expect(report.trail).toContainEqual({
      flow: 'Sample',
      block: 'menu',
      branch: 'InputTimeLimitExceeded',
    });
  });

  test('4: does not take “press 2” for “press 1”', () => {
    const report = run(guideSample(), sampleFlows('To place an order, press 2.'), sampleWorld);
    expect(statuses(report).Menu).toBe('FAILED');
    const record = report.ExecutionRecords.find(({ ObservationId }) => ObservationId === 'Menu');
    expect(record?.Record.nearest).toMatchObject({ numbersDiffer: true });
    expect(record?.Record.nearest?.score).toBeGreaterThan(0.8);
  });
});

describe('overrides', () => {
  const twice = inFlow(
    calls('first', balance, 'tell', 'end'),
    says('tell', 'Answer $.External.amount', 'second'),
    calls('second', balance, 'again', 'end'),
    says('again', 'Answer $.External.amount', 'third'),
    calls('third', balance, 'real', 'end'),
    says('real', 'Answer $.External.amount', 'end'),
    hangsUp('end'),
  );
  const amount = (value: string) =>
    overrides('InvokeLambdaFunction', { LambdaFunctionARN: balance }, loaded({ amount: value }));
  const real: Partial<World> = { lambdas: { balance: () => ({ amount: 'real' }) } };

  test('5: serve first in, first out, and then the function itself', () => {
    const report = run(
      documentOf(
        ['start', initiated, [amount('A')], ['called']],
        ['called', starts('InvokeLambdaFunction', { LambdaFunctionARN: balance }), [amount('B')]],
      ),
      twice,
      real,
    );
    expect(report.heard.map(({ text }) => text)).toEqual(['Answer A', 'Answer B', 'Answer real']);
  });

  test('6: one that is set as the call begins serves that call; one that is never used is a warning', () => {
    const report = run(
      documentOf(
        ['called', starts('InvokeLambdaFunction', { LambdaFunctionARN: balance }), [amount('now')]],
        [
          'start',
          initiated,
          [overrides('InvokeLambdaFunction', { LambdaFunctionARN: name }, loaded({}))],
        ],
      ),
      twice,
      real,
    );
    expect(report.heard[0]?.text).toBe('Answer now');
    expect(report.Status).toBe('PASSED');
    expect(warned(report)).toContain('override-unused');
  });

  const slow = inFlow(calls('call', balance, 'good', 'bad', '8'), hangsUp('good'), hangsUp('bad'));

  test('10: a mock slower than the block’s limit takes the error branch after the limit', () => {
    const report = run(
      documentOf([
        'start',
        initiated,
        [
          overrides(
            'InvokeLambdaFunction',
            { LambdaFunctionARN: balance },
            loaded({}, { DelaySeconds: 9 }),
          ),
        ],
      ]),
      slow,
    );
    expect(walked(report)).toEqual(['call', 'bad']);
    expect(report.durationMs).toBe(8000);
  });

  const routed = (): FlowEntry[] =>
    inFlow(
      block(
        'hours',
        'CheckHoursOfOperation',
        { HoursOfOperationId: 'BasicHours' },
        { next: 'broken', True: 'queue', False: 'closed', NoMatchingError: 'broken' },
      ),
      ...queue('queue', 'basic', 'end', 'full'),
      hangsUp('closed'),
      hangsUp('broken'),
      hangsUp('full'),
      hangsUp('end'),
    );
  const hours = { HoursOfOperationId: 'BasicHours' };
  const open: Partial<World> = { ...sampleWorld, hours: { BasicHours: 'open' } };

  test.each([
    [
      'OutOfHours',
      overrides('CheckHoursOfOperation', hours, mockResult({ Value: 'OutOfHours' })),
      'hours',
      'Equals False',
    ],
    [
      'an error of hours',
      overrides('CheckHoursOfOperation', hours, mockError('NoMatchingError')),
      'hours',
      'NoMatchingError',
    ],
    [
      'QueueAtCapacity',
      overrides('TransferContactToQueue', { QueueId: 'basic' }, mockError('QueueAtCapacity')),
      'queue transfer',
      'QueueAtCapacity',
    ],
  ])('11: %s takes its branch', (_what, override, where, branch) => {
    const report = run(documentOf(['start', initiated, [override]]), routed(), open);
    expect(report.trail).toContainEqual({ flow: 'Main', block: where, branch });
    expect(report.end).toBe('contact-ended');
  });

  test('14: one that names the queue’s hours holds for a block that names none', () => {
    const flows = inFlow(
      block(
        'set',
        'UpdateContactTargetQueue',
        { QueueId: 'basic' },
        { next: 'hours', NoMatchingError: 'end' },
      ),
      block(
        'hours',
        'CheckHoursOfOperation',
        {},
        { next: 'end', True: 'end', False: 'closed', NoMatchingError: 'end' },
      ),
      hangsUp('closed'),
      hangsUp('end'),
    );
    const report = run(
      documentOf([
        'start',
        initiated,
        [overrides('CheckHoursOfOperation', hours, mockResult({ Value: 'OutOfHours' }))],
      ]),
      flows,
      { hours: { BasicHours: 'open' }, queues: { basic: { hours: 'BasicHours' } } },
    );
    expect(walked(report)).toEqual(['set', 'hours', 'closed']);
    expect(warned(report)).not.toContain('override-unused');
  });
});

describe('the end of a test', () => {
  const toQueue = inFlow(
    says('greet', 'Welcome to the shop.', 'queue'),
    ...queue('queue', 'basic', 'end', 'end'),
    hangsUp('end'),
  );
  const openGroup = documentOf(
    ['greeting', hears('Welcome to the shop.'), [], ['offer']],
    ['offer', hears('We have an offer today.')],
    ['transfer', starts('TransferContactToQueue', { QueueId: 'basic' }), [endTest]],
  );

  test('7: an open observation that ends the test before the chain is complete fails it, unless lenient', () => {
    const strict = run(openGroup, toQueue, sampleWorld);
    expect(strict.Status).toBe('FAILED');
    expect(reasons(strict)).toEqual(['OBSERVE_EVENT']);
    const lenient = run(openGroup, toQueue, sampleWorld, { endTest: 'lenient' });
    expect(lenient.Status).toBe('PASSED');
    expect(statuses(lenient).offer).toBe('UNMET');
  });

  test('8: of two next observations both must be met; a contact that ends fails the test at once', () => {
    const report = run(
      documentOf(
        ['greeting', hears('Welcome.'), [presses('1')], ['sales', 'support']],
        ['sales', hears('This is sales.')],
        ['support', hears('This is the support desk.')],
      ),
      inFlow(
        menu('menu', 'Welcome.', {
          next: 'end',
          '1': 'sales',
          InputTimeLimitExceeded: 'end',
          NoMatchingCondition: 'end',
          NoMatchingError: 'end',
        }),
        says('sales', 'This is sales.', 'end'),
        hangsUp('end'),
      ),
    );
    expect(statuses(report)).toEqual({ greeting: 'PASSED', sales: 'PASSED', support: 'FAILED' });
    expect(report.end).toBe('contact-ended');
    expect(report.durationMs).toBeLessThan(300_000);
  });

  test('9: without EndTest it passes when the contact ends, and TestCompleted is seen', () => {
    const report = run(
      documentOf(
        ['greeting', hears('Goodbye.')],
        ['over', completed, [logs({ id: '$.ContactId' })]],
      ),
      inFlow(says('bye', 'Goodbye.', 'end'), hangsUp('end')),
    );
    expect(report.Status).toBe('PASSED');
    expect(statuses(report).over).toBe('PASSED');
  });

  test('9: without EndTest a contact that waits in a queue runs into 300 s: passed with a warning, or failed on request', () => {
    const observed = documentOf(['greeting', hears('Welcome to the shop.')]);
    const report = run(observed, toQueue, sampleWorld);
    expect(report.Status).toBe('PASSED');
    expect(warned(report)).toContain('ended-by-timeout');
    expect(report.durationMs).toBe(300_000);
    expect(run(observed, toQueue, sampleWorld, { timeOut: 'fail' }).Status).toBe('FAILED');
  });

  test('12: after a hang-up the disconnect flow is observed', () => {
    const flows = [
      entry('Main', [
        block(
          'hook',
          'UpdateContactEventHooks',
          { EventHooks: { CustomerRemaining: 'After' } },
          { next: 'ask', NoMatchingError: 'end' },
        ),
        menu('ask', 'Please hold the line.', {
          next: 'end',
          InputTimeLimitExceeded: 'end',
          NoMatchingCondition: 'end',
          NoMatchingError: 'end',
        }),
        hangsUp('end'),
      ]),
      entry('After', [calls('survey', name, 'done', 'done'), hangsUp('done')]),
    ];
    const report = run(
      documentOf(
        ['line', hears('Please hold the line.'), [leaves], ['survey']],
        ['survey', starts('InvokeLambdaFunction', { LambdaFunctionARN: name })],
      ),
      flows,
      { lambdas: { name: () => ({}) } },
    );
    expect(report.Status).toBe('PASSED');
    expect(walked(report)).toEqual(['hook', 'ask', 'survey', 'done']);
  });
});

describe('spellings and repetition', () => {
  const talks = inFlow(
    block(
      'ask',
      'ConnectParticipantWithLexBot',
      { Text: 'How can I help you?', LexV2Bot: { AliasArn: 'bot' } },
      {
        next: 'end',
        Pay: 'pay',
        InputTimeLimitExceeded: 'end',
        NoMatchingCondition: 'end',
        NoMatchingError: 'end',
      },
    ),
    says('pay', 'You want to pay.', 'end'),
    hangsUp('end'),
  );
  const understands: Partial<World> = {
    bots: { bot: { intents: [{ name: 'Pay', utterances: ['I want to pay'] }] } },
  };
  const talk = documentOf(
    ['ask', hears('How can I help you?'), [speaks('I want to pay'), logs({ said: 'x' })], ['pay']],
    ['pay', hears('You want to pay.'), [endTest]],
  );

  test('13: both editions mean the same', () => {
    const older = JSON.parse(
      JSON.stringify({ ...talk, Version: '2025-06-21' })
        .replaceAll('"Utterance"', '"TextUtterance"')
        .replaceAll('"Transitions":{}', '"Transitions":{"NextAction":""}'),
    ) as object;
    expect(JSON.stringify(older)).toContain('"NextAction":""');
    const [a, b] = [run(talk, talks, understands), run(older, talks, understands)];
    expect(a.Status).toBe('PASSED');
    expect(b).toEqual(a);
  });

  const repeats = inFlow(
    says('one', 'One moment please.', 'two'),
    says('two', 'One moment please.', 'end'),
    hangsUp('end'),
  );

  test('15: a prompt that comes twice meets a chain one after the other', () => {
    const chain = documentOf(
      ['first', hears('One moment please.'), [], ['second']],
      ['second', hears('One moment please.')],
    );
    const report = run(chain, repeats);
    expect(report.ExecutionRecords.map(({ Record }) => Record.matched?.block)).toEqual([
      'one',
      'two',
    ]);
  });

  test('15: and meets two open observations both the first time', () => {
    const report = run(
      documentOf(['first', hears('One moment please.')], ['second', hears('One moment please.')]),
      repeats,
    );
    expect(report.ExecutionRecords.map(({ Record }) => Record.matched?.block)).toEqual([
      'one',
      'one',
    ]);
  });

  test('16: a log is text with the values of its paths', () => {
    const logged = run(
      documentOf([
        'hello',
        hears('Hello.'),
        [logs({ line: 'Contact $.ContactId speaks by $.Channel.' })],
      ]),
      inFlow(says('hello', 'Hello.', 'end'), hangsUp('end')),
    );
    expect(logged.ExecutionRecords[0]?.Record.actions[0]?.logged).toEqual({
      line: 'Contact contact-1 speaks by VOICE.',
    });
  });

  test('16: keys on a chat fail', () => {
    const report = run(
      documentOf(['ask', hears('How can I help you?'), [presses('1')]]),
      talks,
      understands,
      {
        entryPoint: { Type: 'CHAT', ChatEntryPointParameters: { FlowId: 'Main' } },
      },
    );
    expect(reasons(report)).toEqual(['SEND_INSTRUCTION']);
  });
});
