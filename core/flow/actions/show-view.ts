import type { Json } from '../document/flow.ts';
import { ask, error, result } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import { answered } from './answered.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { positiveNumber } from './positive-number.ts';

export const showView = defineAction({
  type: 'ShowView',
  block: 'Show view',
  category: 'asks',
  parameters: {
    ViewResource: {
      kind: 'object',
      fields: {
        Id: { kind: 'text', accepts: 'embedded', required: true, resource: 'view' },
        Version: { kind: 'text' },
      },
      required: true,
    },
    InvocationTimeLimitSeconds: { kind: 'integer', min: 1, required: true },
    ViewData: {
      kind: 'map',
      of: { kind: 'json', accepts: 'embedded' },
      required: true,
      strict: true,
    },
    SensitiveDataConfiguration: {
      kind: 'object',
      fields: {
        HideResponseOn: { kind: 'list', of: { kind: 'choice', values: ['TRANSCRIPT'] } },
      },
    },
  },
  channels: { VOICE: 'error', TASK: 'error' },
  branches: {
    next: 'required',
    errors: {
      NoMatchingCondition: 'expected',
      NoMatchingError: 'expected',
      TimeLimitExceeded: 'expected',
    },
    conditions: { operators: ['Equals'] },
  },
  run(running) {
    const view = asText(running.object('ViewResource').Id);
    if (view === '') return error('NoMatchingError', 'ViewResource.Id is empty.');
    const timeLimitSeconds = positiveNumber(running, 'InvocationTimeLimitSeconds');
    return timeLimitSeconds === null
      ? error('NoMatchingError', 'InvocationTimeLimitSeconds is no number above 0.')
      : ask({ ask: 'view', view, data: running.object('ViewData'), timeLimitSeconds });
  },
  resume: (running, input) =>
    answered(input, (value) => {
      const { Action, ViewResultData = {} } = (value ?? {}) as Record<string, Json>;
      if (typeof Action !== 'string') return badAnswer(running, 'A view answers with its Action.');
      running.set('Views', { Action, ViewResultData });
      return result(Action);
    }),
});
