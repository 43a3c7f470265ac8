import type { Rule } from '../rule.ts';

/** Blocks that work on the queue set before, unless they name one. */
const needsQueue: { readonly [type: string]: readonly string[] } = {
  TransferContactToQueue: [],
  CreateCallbackContact: ['QueueId', 'AgentId'],
  CheckHoursOfOperation: ['HoursOfOperationId'],
  CheckMetricData: ['QueueId', 'AgentId'],
};

const workingQueue: Rule = {
  id: 'queue/no-working-queue',
  title: 'A working queue is set before it is used',
  severity: 'warning',
  connect:
    'Without a queue the block takes its error branch; only a transfer flow starts with one.',
  *check({ reached, data, flowType }) {
    if (flowType !== null && flowType !== 'CONTACT_FLOW') return;
    for (const block of reached) {
      const { Type, Parameters } = block.action;
      const names = Object.hasOwn(needsQueue, Type) ? needsQueue[Type] : undefined;
      if (!names || names.some((name) => Parameters[name] !== undefined)) continue;
      const facts = data.factsAt(block);
      if (facts.has('filled:target') || facts.has('filled:*')) continue;
      yield {
        block: block.id,
        field: 'Parameters',
        ...(flowType === null && { severity: 'note' as const }),
        message: `${Type} works on the working queue, and no way here sets one.`,
        fix: 'Put UpdateContactTargetQueue before this block.',
      };
    }
  },
};

/** Which queue a contact goes to. */
export const queueRules: readonly Rule[] = [workingQueue];
