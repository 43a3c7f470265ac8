import { ask, error, result } from '../run/outcome.ts';
import { answered } from './answered.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { offeredIn } from './offered-in.ts';
import { workingQueue } from './working-queue.ts';

export const checkHoursOfOperation = defineAction({
  type: 'CheckHoursOfOperation',
  block: 'Check hours of operation',
  category: 'decides',
  parameters: { HoursOfOperationId: { kind: 'text', accepts: 'path', resource: 'hours' } },
  flowTypes: offeredIn.inboundQueueAndTransfer,
  branches: {
    next: 'required',
    errors: { NoMatchingError: 'expected' },
    conditions: {
      operators: ['Equals'],
      operands: ['True', 'False'],
      required: ['True', 'False'],
      strict: true,
    },
  },
  run(running) {
    if (running.has('HoursOfOperationId'))
      return (
        emptyParameter(running, ['HoursOfOperationId']) ??
        ask({ ask: 'hours', hours: running.text('HoursOfOperationId'), queue: null })
      );
    const of = workingQueue(running);
    if (!of.ok) return of.problem;
    return 'queue' in of.value
      ? ask({ ask: 'hours', hours: null, queue: of.value.queue })
      : error('NoMatchingError', 'An agent’s queue has no hours.');
  },
  resume: (running, input) =>
    answered(input, (open) =>
      typeof open === 'boolean'
        ? result(open ? 'True' : 'False')
        : badAnswer(running, 'The answer must be true or false.'),
    ),
});
