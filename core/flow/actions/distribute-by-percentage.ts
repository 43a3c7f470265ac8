import { ask, result } from '../run/outcome.ts';
import { answered } from './answered.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';

/** Each condition is `NumberLessThan` a rising threshold; what is left falls to NoMatchingCondition. */
export const distributeByPercentage = defineAction({
  type: 'DistributeByPercentage',
  block: 'Distribute by percentage',
  category: 'decides',
  parameters: {},
  flowTypes: offeredIn.inboundQueueAndTransfer,
  branches: {
    next: 'required',
    errors: { NoMatchingCondition: 'expected' },
    conditions: { operators: ['NumberLessThan'], atLeastOne: true },
  },
  run: () => ask({ ask: 'percentage' }),
  resume: (running, input) =>
    answered(input, (drawn) =>
      typeof drawn === 'number' && Number.isInteger(drawn) && drawn >= 1 && drawn <= 100
        ? result(drawn)
        : badAnswer(running, 'The answer must be a whole number from 1 to 100.'),
    ),
});
