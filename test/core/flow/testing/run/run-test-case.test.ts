import { describe, expect, test } from 'vitest';
import {
  asserts,
  block,
  calls,
  documentOf,
  endTest,
  entry,
  hangsUp,
  hears,
  initiated,
  lambda,
  leaves,
  menu,
  presses,
  reasons,
  run,
  says,
  speaks,
  statuses,
  walked,
  warned,
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
