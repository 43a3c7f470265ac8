import { cover } from '../../core/flow/coverage/cover.ts';
import type { Coverage, Share } from '../../core/flow/coverage/coverage.ts';
import { sumOfShares } from '../../core/flow/coverage/summarize.ts';
import type { FlowFile } from './read-flows.ts';
import { entriesOf } from './read-flows.ts';
import type { TestedFile } from './run-tests.ts';

/** What test runs have tried of the flows that at least one of them entered. */
export function coverageOf(tested: readonly TestedFile[]): Coverage {
  const entered = new Set(tested.flatMap(({ report }) => report.trail.map(({ flow }) => flow)));
  const flows = flowsById(tested.flatMap(({ flows }) => flows));
  const tried = new Map([...flows].filter(([id]) => entered.has(id)));
  return cover(
    tried,
    tested.map(({ report }) => report.trail),
  );
}

/** Flows under the ids by which runs name them. */
export const flowsById = (flows: readonly FlowFile[]) =>
  new Map(entriesOf(flows).map(({ id, flow }) => [id, flow]));

/** The share of all branches that were tried. */
export const shareOfAll = ({ flows }: Coverage): Share =>
  sumOfShares([...flows.values()].map(({ branchShare }) => branchShare));
