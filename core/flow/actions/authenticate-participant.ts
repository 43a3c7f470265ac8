import type { Json } from '../document/flow.ts';
import { ask, next, result } from '../run/outcome.ts';
import { answered } from './answered.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';

/**
 * Lets the customer of a chat sign in (guide, "Authenticate Customer"). The answer's value: `{ Result }`, being `Authenticated` or
 * `OptedOut`; errors TimeLimitExceeded and NoMatchingError.
 */
export const authenticateParticipant = defineAction({
  type: 'AuthenticateParticipant',
  block: 'Authenticate customer',
  category: 'asks',
  parameters: {
    CognitoConfiguration: {
      kind: 'object',
      fields: { UserPoolArn: { kind: 'text' }, AppClientId: { kind: 'text' } },
      open: true,
    },
    CustomerProfilesConfiguration: {
      kind: 'object',
      fields: { ObjectTypeName: { kind: 'text' } },
    },
    TimeLimitMinutes: { kind: 'integer', min: 3, max: 15 },
  },
  flowTypes: ['CONTACT_FLOW', 'MODULE'],
  channels: { VOICE: 'error', TASK: 'error', EMAIL: 'error' },
  branches: {
    next: 'required',
    errors: { TimeLimitExceeded: 'expected', NoMatchingError: 'expected' },
    conditions: { operators: ['Equals'], operands: ['OptedOut'], optional: true },
  },
  run: (running) =>
    ask({
      ask: 'service',
      service: running.action.Type,
      request: {
        CognitoConfiguration: running.object('CognitoConfiguration'),
        CustomerProfilesConfiguration: running.object('CustomerProfilesConfiguration'),
        TimeLimitMinutes: running.text('TimeLimitMinutes') || '3',
      },
    }),
  resume: (running, input) =>
    answered(input, (value) => {
      const { Result } = (value ?? {}) as Record<string, Json>;
      if (Result === 'OptedOut') return result(Result);
      return Result === 'Authenticated'
        ? next
        : badAnswer(running, 'A sign-in answers Authenticated or OptedOut.');
    }),
});
