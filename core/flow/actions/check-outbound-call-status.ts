import { error, result } from '../run/outcome.ts';
import { answered } from './answered.ts';

import { defineAction } from './definition.ts';
import { askService } from './service.ts';

const statuses = ['CallAnswered', 'VoicemailBeep', 'VoicemailNoBeep', 'NotDetected'] as const;

export const checkOutboundCallStatus = defineAction({
  type: 'CheckOutboundCallStatus',
  block: 'Check call progress',
  category: 'decides',
  parameters: {},
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: {
    next: 'required',
    errors: { NoMatchingError: 'expected' },
    conditions: { operators: ['Equals'], operands: statuses },
  },
  run: (running) => askService(running),
  resume: (_running, input) =>
    answered(input, (status) =>
      statuses.some((known) => known === status)
        ? result(status)
        : error('NoMatchingError', `The call’s progress is ${JSON.stringify(status)}.`),
    ),
});
