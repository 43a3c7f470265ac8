import { expect, expectTypeOf, test } from 'vitest';
import { type Block, block } from '../../../../core/flow/build/block.ts';
import { resource } from '../../../../core/flow/build/resource.ts';

test('a block is its type, its parameters and its branches', () => {
  const compare = block('Compare', {
    parameters: { ComparisonValue: '$.Attributes.tier' },
    next: 'others',
    when: { gold: 'fast' },
    conditions: [{ if: 'TextStartsWith', value: 's', to: 'slow' }],
    errors: { NoMatchingCondition: 'others' },
  });
  expect(compare).toEqual({
    type: 'Compare',
    parameters: { ComparisonValue: '$.Attributes.tier' },
    next: 'others',
    errors: { NoMatchingCondition: 'others' },
    conditions: [
      { if: 'Equals', value: 'gold', to: 'fast' },
      { if: 'TextStartsWith', value: 's', to: 'slow' },
    ],
  });
  expectTypeOf(compare).toEqualTypeOf<Block<'others' | 'fast' | 'slow'>>();
});

test('a block knows all blocks that it leads to, whichever parts it has', () => {
  const errors = { QueueAtCapacity: 'full', NoMatchingError: 'failed' } as const;
  const toQueue = block('TransferContactToQueue', { parameters: {}, errors });
  expectTypeOf(toQueue).toEqualTypeOf<Block<'full' | 'failed'>>();
  const message = block('MessageParticipant', { parameters: { Text: 'Hello' }, next: 'next' });
  expectTypeOf(message).toEqualTypeOf<Block<'next'>>();
  const metric = block('CheckMetricData', {
    parameters: { MetricType: 'NumberOfContactsInQueue' },
    next: 'few',
    conditions: [{ if: 'NumberGreaterThan', value: 9, to: 'many' }],
    errors: { NoMatchingCondition: 'few', NoMatchingError: 'failed' },
  });
  expectTypeOf(metric).toEqualTypeOf<Block<'few' | 'many' | 'failed'>>();
  expect(toQueue).not.toHaveProperty('next');
});

test('values are typed by what they are', () => {
  const lambda = block('InvokeLambdaFunction', {
    parameters: {
      LambdaFunctionARN: resource('lambda', 'look-up'),
      InvocationTimeLimitSeconds: 5,
      LambdaInvocationAttributes: { order: { id: '$.Attributes.order', open: true } },
    },
    next: 'next',
    errors: { NoMatchingError: 'failed' },
  });
  expect(lambda.parameters.InvocationTimeLimitSeconds).toBe(5);
  const loop = block('Loop', {
    parameters: { LoopCount: '$.Attributes.times' },
    next: 'done',
    when: { ContinueLooping: 'again', DoneLooping: 'done' },
  });
  expect(loop.parameters.LoopCount).toBe('$.Attributes.times');
});

test('an end leads nowhere', () => {
  const end = block('DisconnectParticipant', { parameters: {} });
  expect(end).toEqual({
    type: 'DisconnectParticipant',
    parameters: {},
    errors: {},
    conditions: [],
  });
  expectTypeOf(end).toEqualTypeOf<Block<never>>();
});

const errors = { NoMatchingError: 'b' } as const;

/** What the compiler refuses: each would be a fault in the flow. At run time nothing is checked. */
const refused: Record<string, () => Block> = {
  'a parameter that the action doesn’t know': () =>
    // @ts-expect-error Speed is no parameter
    block('MessageParticipant', { parameters: { Text: 'Hello', Speed: 'slow' }, next: 'a' }),
  'a misspelt parameter': () =>
    // @ts-expect-error Txt is no parameter
    block('MessageParticipant', { parameters: { Txt: 'Hello' }, next: 'a' }),
  'two of which only one may be there': () =>
    // @ts-expect-error Text and SSML
    block('MessageParticipant', { parameters: { Text: 'Hello', SSML: '<speak/>' }, next: 'a' }),
  'none of which one must be there': () =>
    // @ts-expect-error nothing to say
    block('MessageParticipant', { parameters: {}, next: 'a' }),
  'a missing parameter': () =>
    // @ts-expect-error which function
    block('InvokeLambdaFunction', { parameters: {}, next: 'a', errors }),
  'no next block': () =>
    // @ts-expect-error next is missing
    block('MessageParticipant', { parameters: { Text: 'Hello' } }),
  'no error branch': () =>
    // @ts-expect-error errors are missing
    block('UpdateContactTargetQueue', { parameters: { QueueId: 'q' }, next: 'a' }),
  'one of two error branches': () =>
    // @ts-expect-error QueueAtCapacity is missing
    block('TransferContactToQueue', { parameters: {}, errors }),
  'an error that the action doesn’t have': () =>
    block('UpdateContactTargetQueue', {
      parameters: { QueueId: 'q' },
      next: 'a',
      // @ts-expect-error CallFailed belongs to another action
      errors: { NoMatchingError: 'b', CallFailed: 'b' },
    }),
  'an error that Connect refuses in every mode of this kind': () =>
    block('GetParticipantInput', {
      parameters: { Text: 'Number?', StoreInput: true },
      next: 'a',
      // @ts-expect-error a store has no time limit branch, a menu has NoMatchingCondition too
      errors: { NoMatchingError: 'b', InputTimeLimitExceeded: 'b' },
    }),
  'a condition that is missing': () =>
    block('CheckHoursOfOperation', {
      parameters: {},
      next: 'a',
      // @ts-expect-error False is missing
      when: { True: 'a' },
      errors,
    }),
  'a condition on an action without results': () =>
    block('MessageParticipant', {
      parameters: { Text: 'Hello' },
      next: 'a',
      // @ts-expect-error nothing to compare
      when: { yes: 'a' },
    }),
  'nothing to compare with': () =>
    // @ts-expect-error at least one condition
    block('Compare', {
      parameters: { ComparisonValue: '$.Attributes.tier' },
      next: 'a',
      errors: { NoMatchingCondition: 'b' },
    }),
  'an operator that the language doesn’t have': () =>
    block('Compare', {
      parameters: { ComparisonValue: '$.Attributes.tier' },
      next: 'a',
      // @ts-expect-error Contains is no operator
      conditions: [{ if: 'Contains', value: 'x', to: 'a' }],
      errors: { NoMatchingCondition: 'b' },
    }),
  'branches of an end': () =>
    // @ts-expect-error nothing comes after it
    block('DisconnectParticipant', { parameters: {}, next: 'a' }),
  'errors of an end': () =>
    // @ts-expect-error it has none
    block('DisconnectParticipant', { parameters: {}, errors }),
  'a text where a path must be': () =>
    block('Compare', {
      // @ts-expect-error no path
      parameters: { ComparisonValue: 'tier' },
      next: 'a',
      errors: { NoMatchingCondition: 'b' },
    }),
  'a word where a number must be': () =>
    block('InvokeLambdaFunction', {
      // @ts-expect-error no number
      parameters: { LambdaFunctionARN: 'f', InvocationTimeLimitSeconds: 'long' },
      next: 'a',
      errors,
    }),
  'a path where a parameter is static': () =>
    block('InvokeLambdaFunction', {
      // @ts-expect-error Connect reads no path there
      parameters: { LambdaFunctionARN: 'f', InvocationTimeLimitSeconds: '$.Attributes.limit' },
      next: 'a',
      errors,
    }),
  'a resource of another kind': () =>
    block('UpdateContactTargetQueue', {
      // @ts-expect-error a prompt is no queue
      parameters: { QueueId: resource('prompt', 'music') },
      next: 'a',
      errors,
    }),
  'a part that a block doesn’t have': () =>
    // @ts-expect-error nxt
    block('MessageParticipant', { parameters: { Text: 'Hello' }, next: 'a', nxt: 'b' }),
  'an action that doesn’t exist': () =>
    // @ts-expect-error UnTagContact is refused by Connect
    block('UnTagContact', { parameters: {} }),
};

test.each(Object.entries(refused))('%s is refused by the compiler alone', (_, make) => {
  expect(make().conditions).toBeInstanceOf(Array);
});
