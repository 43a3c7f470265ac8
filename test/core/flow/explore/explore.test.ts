import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../../core/flow/document/flow.ts';
import type { Exploration } from '../../../../core/flow/explore/exploration.ts';
import { explore } from '../../../../core/flow/explore/explore.ts';
import { flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import { bankFlows } from '../call/bank.ts';
import { block, entry, flowOf } from '../call/flow-of.ts';

const exploreFlow = (flow: Flow, ...others: Parameters<typeof entry>[]): Exploration =>
  explore(flowLibrary([entry('main', flow), ...others.map((other) => entry(...other))]), 'main');

const taken = ({ trails }: Exploration): Set<string> =>
  new Set(trails.flatMap(({ steps }) => steps.map((step) => `${step.block}: ${step.branch}`)));
const step = ({ trails }: Exploration, name: string, branch: string) =>
  trails.flatMap(({ steps }) => steps).find((one) => one.block === name && one.branch === branch);
const endings = ({ trails }: Exploration): string[] =>
  trails.flatMap(({ ending }) => (ending ? [ending.how] : []));

describe('a bank with a queue', () => {
  const found = explore(bankFlows, 'main');

  test('is walked whole, the queue’s flow too', () => {
    expect(found.reached.get('main')?.size).toBe(13);
    expect(found.reached.get('music')?.size).toBe(2);
    expect(found.complete).toBe(true);
  });

  test('each answer of the customer and the world has its way', () => {
    expect(step(found, 'menu', 'Equals 2')).toMatchObject({ given: { digits: '2' } });
    expect(step(found, 'menu', 'InputTimeLimitExceeded')).toMatchObject({
      given: { type: 'time-limit' },
    });
    expect(step(found, 'hours', 'Equals False')).toMatchObject({ given: { value: false } });
    expect(step(found, 'transfer', 'QueueAtCapacity')).toMatchObject({
      given: { error: 'QueueAtCapacity' },
    });
    expect(step(found, 'transfer', 'QueueAtCapacity')).not.toHaveProperty('forced');
  });

  test('a branch without a cause is forced, and says so', () => {
    expect(step(found, 'greeting', 'NoMatchingError')).toMatchObject({ forced: true });
  });

  test('what the flows need of the world is named', () => {
    expect(found.resources).toEqual(
      expect.arrayContaining([
        { kind: 'hours', name: 'Office' },
        { kind: 'lambda', name: 'balance' },
        { kind: 'queue', name: 'Sales' },
      ]),
    );
  });

  test('the branch that Connect wants and never takes is not taken', () => {
    expect(taken(found)).not.toContain('transfer: next');
    expect(found.unreached).toContainEqual({
      flow: 'main',
      block: 'transfer',
      branch: 'next',
      why: 'TransferContactToQueue never goes on to a next block.',
    });
  });

  test('agents accept, hold and hang up', () => {
    expect(endings(found)).toEqual(expect.arrayContaining(['disconnected']));
    const by = found.trails.map(({ ending }) => ending?.how === 'disconnected' && ending.by);
    expect(by).toEqual(expect.arrayContaining(['flow', 'agent']));
  });
});

describe('attributes', () => {
  const asks = (conditions: Record<string, string>, path = '$.Attributes.age'): Flow =>
    flowOf(
      block(
        'ask',
        'Compare',
        { ComparisonValue: path },
        { NoMatchingCondition: 'end', ...conditions },
      ),
      block('end', 'DisconnectParticipant'),
      block('a', 'DisconnectParticipant'),
      block('b', 'DisconnectParticipant'),
      block('c', 'DisconnectParticipant'),
    );

  test.each([
    '$.Attributes.age',
    '$.External.age',
    '$.Channel',
    '$.FlowAttributes.x',
    '$.Queue.Name',
  ])('each condition on %s is made true by a value', (path) => {
    const found = exploreFlow(
      asks({ 'Equals gold': 'a', 'TextStartsWith go': 'b', 'NumberGreaterThan 17': 'c' }, path),
    );
    expect(step(found, 'ask', 'Equals gold')?.assumed).toEqual({ path, value: 'gold' });
    expect(String(step(found, 'ask', 'TextStartsWith go')?.assumed?.value)).toMatch(/^go(?!ld$)/);
    expect(Number(step(found, 'ask', 'NumberGreaterThan 17')?.assumed?.value)).toBeGreaterThan(17);
    expect(found.reached.get('main')?.size).toBe(5);
  });

  test('a condition behind one that always holds too is never the first', () => {
    const found = exploreFlow(asks({ 'NumberGreaterThan 5': 'a', 'NumberGreaterThan 9': 'b' }));
    expect(found.unreached.filter(({ branch }) => branch !== null)).toMatchObject([
      { branch: 'NumberGreaterThan 9', why: 'No value makes it the first condition that holds.' },
    ]);
    expect(found.unreached.find(({ block: name }) => name === 'b')?.why).toContain('“ask”');
    expect(found.unreached.find(({ block: name }) => name === 'c')?.why).toBe(
      'No branch leads to it.',
    );
  });

  test.each([
    'Equals',
    'TextStartsWith',
    'TextContains',
    'NumberGreaterThan',
    'NumberLessOrEqualTo',
  ])('%s of a path that nothing has set yet is taken, and not taken', (operator) => {
    const branch = `${operator} $.Attributes.limit`;
    const found = exploreFlow(asks({ [branch]: 'a' }));
    expect(step(found, 'ask', branch)?.comparedWith).toMatchObject([
      { path: '$.Attributes.limit' },
    ]);
    expect(taken(found)).toContain('ask: NoMatchingCondition');
    expect(found.reached.get('main')).toEqual(new Set(['ask', 'a', 'end']));
    expect(found.unreached.filter(({ branch: way }) => way !== null)).toEqual([]);
  });

  test('paths are told apart from each other and from constants, in any order', () => {
    const found = exploreFlow(
      asks({
        'NumberGreaterThan 10': 'a',
        'NumberGreaterThan $.Attributes.low': 'b',
        'NumberGreaterThan $.Attributes.lowest': 'c',
      }),
    );
    expect(found.unreached.filter(({ branch }) => branch !== null)).toEqual([]);
    expect(found.reached.get('main')?.size).toBe(5);
  });

  test('a text that holds what stands at a path without being it is found too', () => {
    const found = exploreFlow(
      asks({ 'Equals $.Attributes.limit': 'a', 'TextContains $.Attributes.limit': 'b' }),
    );
    expect(found.reached.get('main')).toContain('b');
  });

  test('an object is assumed where its keys are asked for', () => {
    const found = exploreFlow(asks({ 'KeyExists id': 'a' }, '$.External.customer'));
    expect(step(found, 'ask', 'KeyExists id')?.assumed?.value).toHaveProperty('id');
  });
});

describe('other flows', () => {
  const calling = flowOf(
    block(
      'call',
      'InvokeFlowModule',
      { FlowModuleId: 'module' },
      {
        'Equals Found': 'end',
        NoMatchingCondition: 'end',
        NoMatchingError: 'sorry',
        next: 'end',
      },
    ),
    block('sorry', 'DisconnectParticipant'),
    block('end', 'DisconnectParticipant'),
  );

  test('modules are entered, and what they return is taken', () => {
    const module = flowOf(block('back', 'EndFlowModuleExecution', { Result: 'Found' }));
    const found = exploreFlow(calling, ['module', module, 'MODULE']);
    expect(found.reached.get('module')).toEqual(new Set(['back']));
    expect(step(found, 'call', 'Equals Found')).not.toHaveProperty('forced');
    expect(step(found, 'call', 'NoMatchingError')).toHaveProperty('forced');
  });

  test('what the library lacks is named, and the block’s branches are followed all the same', () => {
    const found = exploreFlow(calling);
    expect(found.unknownFlows).toEqual(['module']);
    expect(found.reached.get('main')).toEqual(new Set(['call', 'sorry', 'end']));
  });

  test('so is an action that the engine doesn’t have', () => {
    const found = exploreFlow(
      flowOf(
        block('new', 'BrandNewAction', {}, { next: 'end', 'Equals x': 'end' }),
        block('end', 'DisconnectParticipant'),
      ),
    );
    expect(found.unsupported).toEqual(['BrandNewAction']);
    expect(taken(found)).toContain('new: Equals x');
  });
});

test('a loop is walked round and to its end', () => {
  const found = exploreFlow(
    flowOf(
      block(
        'loop',
        'Loop',
        { LoopCount: '3' },
        {
          'Equals ContinueLooping': 'say',
          'Equals DoneLooping': 'end',
          next: 'end',
        },
      ),
      block('say', 'MessageParticipant', { Text: 'Again.' }, { next: 'loop' }),
      block('end', 'DisconnectParticipant'),
    ),
  );
  expect(step(found, 'loop', 'Equals DoneLooping')).not.toHaveProperty('forced');
  expect(found.unreached).toMatchObject([{ block: 'loop', branch: 'next' }]);
});

test('a failure without a branch for it is one of the endings', () => {
  const found = exploreFlow(
    flowOf(
      block('f', 'InvokeLambdaFunction', { LambdaFunctionARN: 'f' }, { next: 'end' }),
      block('end', 'DisconnectParticipant'),
    ),
  );
  expect(endings(found).sort()).toEqual(['disconnected', 'no-branch']);
});

test('it stops at the number of states that it may visit', () => {
  const found = explore(bankFlows, 'main', { most: 3 });
  expect(found.complete).toBe(false);
});

test('a flow that is not there is a mistake of the caller', () => {
  expect(() => explore(bankFlows, 'mian')).toThrow('mian');
});
