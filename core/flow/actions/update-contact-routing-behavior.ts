import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { wrongValue } from './parameter-value.ts';
import { wholeNumber } from './whole-number.ts';

const ways = ['QueuePriority', 'QueueTimeAdjustmentSeconds'] as const;
const lowest = { QueuePriority: 1, QueueTimeAdjustmentSeconds: Number.MIN_SAFE_INTEGER };

export const updateContactRoutingBehavior = defineAction({
  type: 'UpdateContactRoutingBehavior',
  block: 'Change routing priority / age',
  category: 'sets',
  parameters: {
    QueuePriority: { kind: 'integer', min: 1, accepts: 'static' },
    QueueTimeAdjustmentSeconds: { kind: 'integer', accepts: 'static' },
  },
  exactlyOne: [ways],
  flowTypes: offeredIn.inbound,
  branches: { next: 'required', errors: { NoMatchingError: 'optional' } },
  run(running) {
    const [way, second] = ways.filter((name) => running.has(name));
    if (way === undefined || second) return wrongValue(ways.join(' or '), 'there, and not both');
    const number = wholeNumber(running, way, lowest[way], Number.MAX_SAFE_INTEGER);
    if (!number.ok) return number.problem;
    running.apply({ [way]: number.value });
    return next;
  },
});
