import { waysOf } from '../actions/ways-of.ts';
import { type Branch, branchName } from '../document/branches.ts';
import type { Visit } from './visit.ts';

/** Errors that callers make, by saying nothing or something else; all others are faults. */
const ofCallers = ['InputTimeLimitExceeded', 'NoMatchingCondition'];

/** Whether a branch is taken because something failed. */
export const isFault = (branch: Branch): boolean =>
  branch.kind === 'error' && !ofCallers.includes(branch.errorType);

/**
 * The branches by which a contact can have gone from one block to the next: one where the result tells it or only one leads
 * there, several where nothing tells them apart, none where the flow has no such way. Lines tell errors: without a result the
 * branch of success was taken, where it is among them.
 */
export function branchesBetween(visit: Visit, next: string): Branch[] {
  const ways = waysOf(visit.action).filter(({ to }) => to === next);
  const told = branchesTold(visit).filter(({ to }) => to === next);
  const success = ways.filter(({ kind }) => kind === 'next');
  const likely = visit.result === undefined && success.length > 0 ? success : told;
  return byName(likely.length > 0 ? likely : ways);
}

/** The branches that the result of a stay tells; all of the block where it tells none. */
export function branchesTold({ action, result }: Visit): Branch[] {
  const all = waysOf(action);
  const told = result === undefined ? [] : all.filter((branch) => tells(result, branch));
  return told.length > 0 ? told : all;
}

const byName = (branches: readonly Branch[]): Branch[] => [
  ...new Map(branches.map((branch) => [branchName(branch), branch])).values(),
];

/** Words of the log for what the flow language calls otherwise. */
const errorWords: Record<string, RegExp> = {
  InputTimeLimitExceeded: /^timeout$/i,
  NoMatchingCondition: /^(?:nomatch|default)$/i,
  NoMatchingError: /error|fail/i,
};

function tells(result: string, branch: Branch): boolean {
  const same = (word: string) => word.toLowerCase() === result.toLowerCase();
  if (branch.kind === 'condition') return branch.condition.Operands.some(same);
  if (branch.kind === 'next') return same('success');
  return same(branch.errorType) || errorWords[branch.errorType]?.test(result) === true;
}
