import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesOf, branchName } from '../../../../core/flow/document/branches.ts';
import type { Action, Flow } from '../../../../core/flow/document/flow.ts';
import type { Exploration } from '../../../../core/flow/explore/exploration.ts';
import { explore } from '../../../../core/flow/explore/explore.ts';
import { flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import { block, entry, flowOf } from '../call/flow-of.ts';

const exploreFlow = (flow: Flow): Exploration =>
  explore(flowLibrary([entry('main', flow)]), 'main');

const taken = ({ trails }: Exploration): Set<string> =>
  new Set(trails.flatMap(({ steps }) => steps.map((step) => `${step.block}: ${step.branch}`)));

/** Which branches each type can take, by Connect's guide; what it only declares (`next` of a deciding block) leads nowhere. */
const kinds: Record<
  string,
  { parameters: Action['Parameters']; takes: string[]; declares?: string[] }
> = {
  MessageParticipant: { parameters: { Text: 'Hello' }, takes: ['next', 'NoMatchingError'] },
  InvokeLambdaFunction: {
    parameters: { LambdaFunctionARN: 'f' },
    takes: ['next', 'NoMatchingError'],
  },
  CheckHoursOfOperation: {
    parameters: { HoursOfOperationId: 'Office' },
    takes: ['Equals True', 'Equals False', 'NoMatchingError'],
    declares: ['next'],
  },
  GetParticipantInput: {
    parameters: { Text: 'Menu', InputTimeLimitSeconds: '5', StoreInput: 'False' },
    takes: [
      'Equals 1',
      'Equals #',
      'InputTimeLimitExceeded',
      'NoMatchingCondition',
      'NoMatchingError',
    ],
    declares: ['next'],
  },
  Compare: {
    parameters: { ComparisonValue: '$.Attributes.x' },
    takes: [
      'Equals a',
      'TextContains a',
      'NumberLessThan 3',
      'NumberLessThan 7',
      'NoMatchingCondition',
    ],
    declares: ['next'],
  },
  DistributeByPercentage: {
    parameters: {},
    takes: ['NumberLessThan 30', 'NumberLessThan 60', 'NoMatchingCondition'],
    declares: ['next'],
  },
  TransferContactToQueue: {
    parameters: {},
    takes: ['QueueAtCapacity', 'NoMatchingError'],
    declares: ['next'],
  },
  DisconnectParticipant: { parameters: {}, takes: [] },
};

const anyFlow: fc.Arbitrary<Flow> = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .array(
      fc.constantFrom(...Object.keys(kinds)).chain((type) => {
        const { parameters, takes, declares = [] } = kinds[type] as (typeof kinds)[string];
        const ways = Object.fromEntries(
          [...takes, ...declares].map((name) => [
            name,
            fc.integer({ min: 0, max: size - 1 }).map((to) => `b${to}`),
          ]),
        );
        return fc.record(ways).map((to) => ({ type, parameters, to }));
      }),
      { minLength: size, maxLength: size },
    )
    .map((blocks) =>
      flowOf(
        ...blocks.map(({ type, parameters, to }, at) => block(`b${at}`, type, parameters, to)),
      ),
    ),
);

/** The branches that can be taken, and where they go, of all blocks to which such branches lead. */
function walk(flow: Flow): { blocks: Set<string>; branches: Set<string> } {
  const blocks = new Set([flow.StartAction]);
  const branches = new Set<string>();
  for (const name of blocks) {
    const action = flow.Actions.find(({ Identifier }) => Identifier === name) as Action;
    for (const branch of branchesOf(action)) {
      if (!kinds[action.Type]?.takes.includes(branchName(branch))) continue;
      blocks.add(branch.to);
      branches.add(`${name}: ${branchName(branch)}`);
    }
  }
  return { blocks, branches };
}

describe('any flow', () => {
  test('what is reached is what branches that can be taken lead to', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const found = exploreFlow(flow);
        const expected = walk(flow);
        expect(found.complete).toBe(true);
        expect(found.reached.get('main')).toEqual(expected.blocks);
        const branches = [...taken(found)].filter((name) => !name.endsWith(': null'));
        expect(new Set(branches)).toEqual(expected.branches);
      }),
      { numRuns: 150 },
    );
  });

  test('each trail begins at the start and goes from block to block', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        for (const { steps } of exploreFlow(flow).trails) {
          let at: string | undefined = flow.StartAction;
          for (const { block: name, branch } of steps) {
            expect(name).toBe(at);
            const action = flow.Actions.find(({ Identifier }) => Identifier === name) as Action;
            at = branchesOf(action).find((one) => branchName(one) === branch)?.to;
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
