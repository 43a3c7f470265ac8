import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactsAt } from '../../../../core/flow/traffic/contacts-at.ts';
import { mergeSteps, type PathStep } from '../../../../core/flow/traffic/flow-path.ts';
import { flowTraffic, leaversOf } from '../../../../core/flow/traffic/flow-traffic.ts';
import { whereabouts } from '../../../../core/flow/traffic/whereabouts.ts';
import { menuFlow } from './menu-flow.ts';

/** `menu=1@2`: in the menu at second 2, with the result 1. */
const steps = (...lines: string[]): PathStep[] =>
  lines.map((line) => {
    const [, block = '', result, at] = /^(\w+)(?:=(\w+))?@(\d+)$/.exec(line) ?? [];
    return { at: Number(at) * 1000, block, ...(result === undefined ? {} : { result }) };
  });
const path = (contactId: string, ...lines: string[]) => ({
  contactId,
  flow: 'menu',
  steps: steps(...lines),
});

const day = [
  path('one', 'menu@0', 'menu=1@4', 'hours@4', 'goodbye@9'),
  path('silent', 'menu@0', 'menu=Timeout@5', 'again@5', 'menu@6', 'menu=3@8', 'person@8'),
  path('left', 'menu@0'),
  path('unsaid', 'menu@0', 'hours@2'),
  path('failed', 'menu@0', 'menu=Error@1', 'sorry@1', 'goodbye@3'),
];

test('a day’s traffic of a menu', () => {
  const traffic = flowTraffic(menuFlow, day);
  expect(traffic).toMatchObject({ contacts: 5, errors: 1, left: 2 });
  expect(traffic.blocks.find(({ block }) => block === 'menu')).toEqual({
    block: 'menu',
    entered: 6,
    branches: [
      { names: ['Equals 1'], to: 'hours', count: 1, fault: false },
      { names: ['InputTimeLimitExceeded'], to: 'again', count: 1, fault: false },
      { names: ['Equals 3'], to: 'person', count: 1, fault: false },
      { names: ['Equals 1', 'Equals 2'], to: 'hours', count: 1, fault: false },
      { names: ['NoMatchingError'], to: 'sorry', count: 1, fault: true },
    ],
    ...{ connected: 0, here: 0, left: 1, ended: 0, lost: 0 },
    usualMs: 2000,
  });
});

test('who is led to another flow has not left; who stands in a message has', () => {
  const { blocks } = flowTraffic(menuFlow, day);
  expect(blocks.find(({ block }) => block === 'person')).toMatchObject({ ended: 1, left: 0 });
  expect(blocks.find(({ block }) => block === 'hours')).toMatchObject({ entered: 2, left: 1 });
});

test('without a result the way of success is taken where it is one of several', () => {
  const { blocks, errors } = flowTraffic(menuFlow, [path('a', 'hours@1', 'goodbye@2')]);
  expect(blocks[0]?.branches).toEqual([{ names: ['next'], to: 'goodbye', count: 1, fault: false }]);
  expect(errors).toBe(0);
});

test('blocks of one instant stand in the order of the flow', () => {
  const atOnce = path('a', 'goodbye@3', 'menu=Error@3', 'sorry@3', 'person@4');
  const { blocks } = flowTraffic(menuFlow, [atOnce]);
  expect(blocks.map(({ block, branches }) => [block, branches[0]?.to])).toEqual([
    ['menu', 'sorry'],
    ['person', undefined],
    ['sorry', 'goodbye'],
    ['goodbye', undefined],
  ]);
});

test('contacts of a branch, of a block and of those who left, newest first', () => {
  const ids = (place: Parameters<typeof contactsAt>[2]) =>
    contactsAt(menuFlow, day, place).map(({ contactId }) => contactId);
  expect(ids({ block: 'menu', branch: 'Equals 2' })).toEqual(['unsaid']);
  expect(ids({ block: 'goodbye' })).toEqual(['one', 'failed']);
  expect(ids({ block: 'menu', gone: 'left' })).toEqual(['left']);
});

test('who left a flow for an agent, who hung up and who is still there is told by the records, and listed apart', () => {
  const paths = [
    path('answered', 'menu@0', 'hours@20'),
    path('hung-up', 'hours@30'),
    path('going-on', 'hours@40'),
    // Hears the flow again once the agent has gone.
    path('afterwards', 'hours@90'),
    // Comes back to the start, and is answered from there.
    path('again', 'hours@50', 'menu@55'),
    path('one', 'menu@0', 'menu=1@4', 'hours@4', 'goodbye@9'),
  ];
  const gone = ['answered', 'hung-up', 'going-on', 'afterwards', 'again'];
  expect(leaversOf(menuFlow, paths)).toEqual(gone);
  const answers = new Map([
    ['answered', 20],
    ['hung-up', null],
    ['afterwards', 60],
    ['again', 58],
    ['one', 30],
  ]);
  const traffic = flowTraffic(menuFlow, paths, answers);
  expect(traffic).toMatchObject({ contacts: 6, connected: 2, here: 1, left: 3 });
  for (const one of traffic.blocks) {
    const { block, entered, branches, ended, lost } = one;
    const taken = branches.reduce((sum, { count }) => sum + count, 0);
    const stopped = whereabouts.reduce((sum, gone) => sum + one[gone], 0);
    expect(taken + stopped + ended + lost, block).toBe(entered);
    for (const gone of whereabouts)
      expect(contactsAt(menuFlow, paths, { block, gone }, answers)).toHaveLength(one[gone]);
  }
  const ids = (place: Parameters<typeof contactsAt>[2]) =>
    contactsAt(menuFlow, paths, place, answers).map(({ contactId }) => contactId);
  expect(ids({ block: 'hours', gone: 'connected' })).toEqual(['answered']);
  // Without a record a contact isn't over, but who came back to the start has left the block for good.
  expect(ids({ block: 'hours', gone: 'here' })).toEqual(['going-on']);
  expect(ids({ block: 'hours', gone: 'left' })).toEqual(['afterwards', 'again', 'hung-up']);
  expect(ids({ block: 'menu', gone: 'connected' })).toEqual(['again']);
});

const anyStep = fc.record(
  {
    at: fc.integer({ min: 0, max: 20 }),
    block: fc.constantFrom(...menuFlow.Actions.map(({ Identifier }) => Identifier), 'gone'),
    result: fc.constantFrom('1', '2', '3', 'Error', 'Timeout'),
  },
  { requiredKeys: ['at', 'block'] },
) as fc.Arbitrary<PathStep>;
const anySteps = fc.array(anyStep, { maxLength: 30 });

test('of those who entered a block each took a branch, was connected, is here, left, ended or was lost', () => {
  fc.assert(
    fc.property(fc.array(anySteps, { maxLength: 5 }), (all) => {
      const paths = all.map((one, index) => ({
        ...{ contactId: `c${index}`, flow: 'menu', steps: mergeSteps([], one) },
      }));
      const over = paths.slice(1);
      const answers = new Map(over.map(({ contactId }, index) => [contactId, index * 4]));
      const { blocks } = flowTraffic(menuFlow, paths, answers);
      for (const { entered, branches, connected, here, left, ended, lost } of blocks) {
        const taken = branches.reduce((sum, { count }) => sum + count, 0);
        expect(taken + connected + here + left + ended + lost).toBe(entered);
      }
    }),
  );
});

test('lines that come again, in parts and in any order tell the same', () => {
  fc.assert(
    fc.property(anySteps, anySteps, fc.integer({ min: 0 }), (a, b, seed) => {
      const whole = mergeSteps([], [...a, ...b]);
      const rest = b.slice(seed % (b.length + 1));
      expect(mergeSteps(mergeSteps(mergeSteps([], b), a), rest)).toEqual(whole);
    }),
  );
});
