import type { LegacyBlock, LegacyBranch } from './legacy-flow.ts';

const queueChecks = /^CheckQueue/;

/**
 * The old queue check compares waiting time and size in one block, today's `CheckMetricData` one of them. A block that mixes both
 * becomes a chain, in the order of its branches: a link that meets no condition leads to the next one. Times turn from
 * milliseconds into seconds.
 */
export function splitQueueCheck(block: LegacyBlock): LegacyBlock[] {
  if (block.type !== 'CheckQueueStatus') return [block];
  const branches = (block.branches ?? []).map(inSeconds);
  const runs = runsOf(branches.filter(({ condition }) => queueChecks.test(condition)));
  if (runs.length < 2) return [{ ...block, branches }];
  const rest = branches.filter(({ condition }) => !queueChecks.test(condition));
  const link = (index: number) => (index === 0 ? block.id : `${block.id}-${index + 1}`);
  return runs.map((run, index) => ({
    ...block,
    id: link(index),
    branches:
      index === runs.length - 1
        ? [...run, ...rest]
        : [
            ...run,
            { condition: 'NoMatch', transition: link(index + 1) },
            ...rest.filter(({ condition }) => condition !== 'NoMatch'),
          ],
  }));
}

const runsOf = (branches: LegacyBranch[]): LegacyBranch[][] =>
  branches.reduce<LegacyBranch[][]>((runs, branch) => {
    const last = runs.at(-1);
    if (last?.[0]?.condition === branch.condition) last.push(branch);
    else runs.push([branch]);
    return runs;
  }, []);

const inSeconds = (branch: LegacyBranch): LegacyBranch =>
  branch.condition === 'CheckQueueTime' && Number(branch.conditionValue) > 0
    ? { ...branch, conditionValue: Number(branch.conditionValue) / 1000 }
    : branch;
