import { waysOf } from '../actions/ways-of.ts';
import { branchName } from '../document/branches.ts';
import type { Flow } from '../document/flow.ts';
import { branchesBetween, isFault } from './branches-between.ts';
import type { Answers, FlowPath } from './flow-path.ts';
import type { Visit } from './visit.ts';
import { visitsOf } from './visits-of.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What became of a stay in a block: */
export type Way =
  /** by a branch, or one of several that nothing tells apart; */
  | { how: 'branch'; names: readonly string[]; to: string; fault: boolean }
  /** the block ends the flow, or leads to another one or to a queue; */
  | { how: 'ended' }
  /** nothing came after, and an agent answered: the contact left the flow for them; */
  | { how: 'connected' }
  /** nothing came after, and the contact isn't over: it waits here, or is with an agent; */
  | { how: 'here' }
  /** nothing came after, or the flow began anew, without an agent: the contact hung up here; */
  | { how: 'left' }
  /** a block that no branch leads to: the flow was changed, or lines are missing. */
  | { how: 'lost' };

export interface Stay {
  block: string;
  at: number;
  /** Milliseconds until the next block; null without one. */
  lasted: number | null;
  way: Way;
}

/** A contact's stays in the blocks of a flow, in order, and how each was left; `answers` tell who was connected or is still here. */
export function staysOf(
  flow: Flow,
  { contactId, steps }: Pick<FlowPath, 'contactId' | 'steps'>,
  answers?: Answers,
): Stay[] {
  const visits = visitsOf(flow, steps);
  return visits.map((visit, index) => {
    const next = visits[index + 1];
    const way = wayOf(flow, visit, next?.action.Identifier);
    return {
      block: visit.action.Identifier,
      at: visit.at,
      lasted: next ? next.at - visit.at : null,
      way: way.how === 'left' && !next && answers ? whereIs(contactId, visit.at, answers) : way,
    };
  });
}

function whereIs(contactId: string, at: number, answers: Answers): Way & { how: Whereabouts } {
  const answeredAt = answers.get(contactId);
  if (answeredAt === undefined) return { how: 'here' };
  return { how: answersAfter(at, answeredAt) ? 'connected' : 'left' };
}

/** Contact records have whole seconds, the log milliseconds. Who had an agent before has not left the flow for one. */
const answersAfter = (at: number, answeredAt: number | null): boolean =>
  answeredAt !== null && answeredAt >= Math.floor(at / 1000);

function wayOf(flow: Flow, visit: Visit, to: string | undefined): Way {
  const branches = to === undefined ? [] : branchesBetween(visit, to);
  if (to !== undefined && branches.length > 0)
    return { how: 'branch', names: branches.map(branchName), to, fault: branches.every(isFault) };
  if (waysOf(visit.action).every(({ kind }) => kind === 'error')) return { how: 'ended' };
  return { how: to === undefined || to === flow.StartAction ? 'left' : 'lost' };
}
