import { describe, expect, test } from 'vitest';
import type { FlowEntry } from '../../../../../core/flow/run/flow-library.ts';
import type { World } from '../../../../../core/flow/world/world.ts';
import {
  block,
  calls,
  documentOf,
  hangsUp,
  initiated,
  lambda,
  mockError,
  mockResult,
  overrides,
  queue,
  run,
  says,
  starts,
  walked,
  warned,
} from '../small-flows.ts';
import { inFlow, loaded, sampleWorld } from './guide-flows.ts';

const [balance, name] = [lambda('balance'), lambda('name')];

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
