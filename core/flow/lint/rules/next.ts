import type { Rule } from '../rule.ts';

const missing: Rule = {
  id: 'branches/missing-next',
  title: 'A block that does not end the flow has a next block',
  severity: 'error',
  connect: 'Every action that is not terminal needs a NextAction, Loop included.',
  *check({ blocks }) {
    for (const { id, action, rules } of blocks) {
      if (action.Transitions.NextAction !== undefined) continue;
      if (rules?.next !== 'required' && rules?.next !== 'unused') continue;
      const taken = rules.next === 'required';
      yield {
        block: id,
        field: 'Transitions.NextAction',
        severity: taken ? 'error' : 'warning',
        message: `${action.Type} has no NextAction.`,
        fix: taken
          ? 'Connect the block with the one that follows.'
          : 'Add a NextAction, for example the target of an error branch; it is never taken.',
      };
    }
  },
};

const afterEnd: Rule = {
  id: 'branches/after-end',
  title: 'A terminal block has no branches',
  severity: 'warning',
  connect: 'Terminal actions carry empty Transitions; what stands there is never taken.',
  *check({ blocks }) {
    for (const { id, action, rules } of blocks) {
      if (rules?.next !== 'none' || action.Transitions.NextAction === undefined) continue;
      yield {
        block: id,
        field: 'Transitions.NextAction',
        message: `${action.Type} ends the flow, and names a block to go on with.`,
        fix: 'Remove NextAction, or put what follows before this block.',
      };
    }
  },
};

/** Which block comes next. */
export const nextRules: readonly Rule[] = [missing, afterEnd];
