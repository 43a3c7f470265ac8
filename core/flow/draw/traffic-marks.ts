import { branchesOf, branchName } from '../document/branches.ts';
import type { Flow } from '../document/flow.ts';
import type { TrafficCounts } from './draw-options.ts';
import type { Marks } from './mark.ts';

const thinnest = 1;
const widest = 9;

/** Marks by how many contacts took a branch: count and share of its block as label, width in proportion to the busiest. */
export function trafficMarks(flow: Flow, counts: TrafficCounts): Marks {
  const came = contactsByBlock(flow, counts);
  const busiest = [...counts.values()].reduce(
    (most, branches) => Math.max(most, ...branches.values()),
    0,
  );
  return {
    branch(block, branch) {
      const count = counts.get(block)?.get(branch) ?? 0;
      if (count === 0) return { state: 'idle', label: '' };
      const share = Math.round((100 * count) / left(counts, block));
      const width = thinnest + ((widest - thinnest) * count) / busiest;
      return { state: 'taken', label: `${grouped(count)} · ${share} %`, width };
    },
    block(block) {
      const count = came.get(block) ?? 0;
      return count === 0 ? { state: 'idle', label: '' } : { state: 'taken', label: grouped(count) };
    },
    summary: `${grouped(came.get(flow.StartAction) ?? 0)} contacts`,
  };
}

/** Those that left a block by any branch or, where a flow ends, those that came. */
function contactsByBlock(flow: Flow, counts: TrafficCounts): Map<string, number> {
  const came = new Map<string, number>();
  for (const action of flow.Actions)
    for (const branch of branchesOf(action)) {
      const count = counts.get(action.Identifier)?.get(branchName(branch)) ?? 0;
      came.set(branch.to, (came.get(branch.to) ?? 0) + count);
    }
  for (const block of counts.keys()) came.set(block, left(counts, block));
  return came;
}

const left = (counts: TrafficCounts, block: string): number =>
  [...(counts.get(block)?.values() ?? [])].reduce((sum, count) => sum + count, 0);

/** Thousands apart by a narrow space that doesn't break, whatever the reader's language. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
