import { branchesOf } from '../../document/branches.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const unreachable: Rule = {
  id: 'reach/unreachable',
  title: 'Every block can be reached',
  severity: 'warning',
  connect: 'Connect publishes the flow, and no contact ever comes to the block.',
  *check(subject) {
    if (subject.reached.length === 0) return;
    const formal = formalTargets(subject);
    for (const block of subject.blocks) {
      if (subject.isReached(block) || subject.byId.get(block.id) !== block) continue;
      const demanded = formal.has(block.id);
      yield {
        block: block.id,
        ...(demanded && { severity: 'note' as const }),
        message: demanded
          ? 'Only a next branch that Connect wants and never takes leads here.'
          : 'No way leads from the start to this block.',
        fix: demanded
          ? 'Let that branch lead to a block that is used.'
          : 'Connect the block, or remove it.',
      };
    }
  },
};

/** Blocks that a reached block names as the next one for form’s sake. */
const formalTargets = ({ reached }: Subject): ReadonlySet<string | undefined> =>
  new Set(
    reached
      .filter(({ rules }) => rules?.next === 'unused')
      .map(({ action }) => action.Transitions.NextAction),
  );

/** Hold music and queue loops go on until an agent comes. */
const endless = new Set(['MessageParticipantIteratively']);

const deadEnd: Rule = {
  id: 'reach/dead-end',
  title: 'Every block but the last leads on',
  severity: 'warning',
  connect: 'When the block is done and has no branch to take, the contact is disconnected.',
  *check({ reached }) {
    for (const { id, action, rules } of reached)
      if (
        (rules?.next === 'optional' || rules?.next === 'unused') &&
        !endless.has(action.Type) &&
        branchesOf(action).length === 0
      )
        yield {
          block: id,
          field: 'Transitions',
          message: `${action.Type} does not end the flow, and leads nowhere.`,
          fix: 'Connect it with a block that goes on or ends.',
        };
  },
};

/** Whether a contact comes to each block and away from it. */
export const reachRules: readonly Rule[] = [unreachable, deadEnd];
