import { resolve } from 'node:path';
import { cover } from '../../core/flow/coverage/cover.ts';
import type { Coverage, Share, TrailEntry } from '../../core/flow/coverage/coverage.ts';
import { sumOfShares } from '../../core/flow/coverage/summarize.ts';
import { entriesOf, type FlowFile } from './flow-file.ts';
import type { TestedFile } from './run-tests.ts';

/** What test runs have tried of the wanted flows, else of every flow that at least one of them entered. */
export function coverageOf(tested: readonly TestedFile[], wanted?: readonly FlowFile[]): Coverage {
  const all = distinct([...(wanted ?? []), ...tested.flatMap(({ flows }) => flows)]);
  const ids = new Map(entriesOf(all).map(({ id }, index) => [keyOf(all[index] as FlowFile), id]));
  const trails = tested.map((test) => trailOf(test, ids));
  const entered = new Set(trails.flat().map(({ flow }) => flow));
  const wantedIds = wanted && new Set(wanted.map((flow) => ids.get(keyOf(flow))));
  const counted = new Map(
    entriesOf(all)
      .filter(({ id }) => (wantedIds ?? entered).has(id))
      .map(({ id, flow }) => [id, flow]),
  );
  return cover(
    counted,
    trails.map((trail) => trail.filter(({ flow }) => counted.has(flow))),
  );
}

/** Whether a test has been in one of the flows. */
export function hasEntered({ flows, report }: TestedFile, wanted: readonly FlowFile[]): boolean {
  const keys = new Set(wanted.map(keyOf));
  const ids = new Set(
    entriesOf(flows)
      .filter((_, index) => keys.has(keyOf(flows[index] as FlowFile)))
      .map(({ id }) => id),
  );
  return report.trail.some(({ flow }) => ids.has(flow));
}

/** A test's trail under the ids that all the tests together have. */
function trailOf({ flows, report }: TestedFile, ids: ReadonlyMap<string, string>): TrailEntry[] {
  const keys = new Map(
    entriesOf(flows).map(({ id }, index) => [id, keyOf(flows[index] as FlowFile)]),
  );
  return report.trail.map((step) => ({
    ...step,
    flow: ids.get(keys.get(step.flow) ?? '') ?? step.flow,
  }));
}

/** The same flow may be named by several paths. */
const keyOf = ({ file, name }: FlowFile): string => `${resolve(file)}\n${name}`;

const distinct = (flows: readonly FlowFile[]): FlowFile[] =>
  [...new Map([...flows].reverse().map((flow) => [keyOf(flow), flow])).values()].reverse();

/** The share of all branches that were tried. */
export const shareOfAll = ({ flows }: Coverage): Share =>
  sumOfShares([...flows.values()].map(({ branchShare }) => branchShare));
