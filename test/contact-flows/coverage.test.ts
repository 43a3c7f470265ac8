import { beforeAll, expect, test } from 'vitest';
import { cover } from '../../core/flow/coverage/cover.ts';
import type { Coverage } from '../../core/flow/coverage/coverage.ts';
import { coverageReport } from '../../core/flow/coverage/coverage-report.ts';
import { sumOfShares } from '../../core/flow/coverage/summarize.ts';
import { library, rendered, shipped } from './center.ts';
import { callsWithEveryFailure, type TriedCall } from './every-failure.ts';

const calls = 4000;
/** Of each flow, and of all together. */
const least = { flow: 90, all: 98 };

let tried: TriedCall[];
let coverage: Coverage;

beforeAll(async () => {
  tried = await callsWithEveryFailure(calls);
  coverage = cover(
    new Map(shipped.map((built) => [built.name, rendered(built)])),
    tried.map(({ call }) => call.trail),
  );
  if (process.env.CI) process.stdout.write(coverageReport(coverage));
}, 120_000);

test(`at least ${least.all} % of all branches are tried, and ${least.flow} % in every flow`, () => {
  expect(coverage.unknown.filter(({ flow }) => library.find(flow))).toEqual([]);
  const { percent } = sumOfShares([...coverage.flows.values()].map((one) => one.branchShare));
  expect(percent, coverageReport(coverage)).toBeGreaterThan(least.all);
  for (const [name, { branchShare, unreachable }] of coverage.flows) {
    expect(unreachable, name).toEqual([]);
    expect(branchShare.percent, name).toBeGreaterThan(least.flow);
  }
});

const describeCall = ({ call, broken }: TriedCall) => ({
  broken: broken.map(({ flow, block, failure }) => `${flow} › ${block}: ${failure}`),
  heard: call.heard.map(({ text }) => text).slice(-3),
  ended: call.ended,
});

test('whatever fails, no call is dropped or stuck', () => {
  const dropped = tried.filter(
    ({ call: { ended } }) =>
      ended?.how === 'no-branch' || ended?.how === 'stopped' || ended?.how === 'flow-ended',
  );
  expect(dropped.map(describeCall)).toEqual([]);
});

test('whatever fails, nobody is hung up on without a word after it', () => {
  const silent = tried.filter(
    (one) => hungUp(one) && !apologyFailed(one) && !heardSomethingAfter(one),
  );
  expect(silent.map(describeCall)).toEqual([]);
});

const hungUp = ({ call: { ended } }: TriedCall): boolean =>
  ended?.how === 'disconnected' && ended.by === 'flow';

/** The third failure in a row: after the words of apology nothing is left to say. */
const apologyFailed = ({ broken }: TriedCall): boolean => broken.at(-1)?.block === 'apologize';

/** A word that could not be said is missing; that the caller heard another one in the call is enough then. */
function heardSomethingAfter({ call: { events }, broken }: TriedCall): boolean {
  const last = broken.at(-1);
  const at = events.findIndex(
    (event) =>
      event.type === 'block-entered' && event.flow === last?.flow && event.block === last.block,
  );
  const mute =
    last && library.find(last.flow)?.blocks.get(last.block)?.Type === 'MessageParticipant';
  return events.slice(mute ? 0 : Math.max(at, 0)).some(({ type }) => type === 'prompt-played');
}
