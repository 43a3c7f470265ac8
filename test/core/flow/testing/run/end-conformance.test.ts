import { describe, expect, test } from 'vitest';
import type { World } from '../../../../../core/flow/world/world.ts';
import {
  block,
  calls,
  completed,
  documentOf,
  endTest,
  entry,
  hangsUp,
  hears,
  lambda,
  leaves,
  logs,
  menu,
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
import { inFlow, sampleWorld } from './guide-flows.ts';

const name = lambda('name');

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
