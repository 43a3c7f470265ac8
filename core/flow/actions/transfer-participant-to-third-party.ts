import { ask, error, next } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import { answered } from './answered.ts';
import { type Branches, defineAction } from './definition.ts';
import { isE164 } from './entered-phone-number.ts';

const continuing = {
  next: 'required',
  errors: {
    CallFailed: 'expected',
    ConnectionTimeLimitExceeded: 'expected',
    NoMatchingError: 'expected',
  },
} as const satisfies Branches;

const leaving = {
  next: 'unused',
  errors: {
    CallFailed: 'refused',
    ConnectionTimeLimitExceeded: 'refused',
    NoMatchingError: 'expected',
  },
} as const satisfies Branches;

export const transferParticipantToThirdParty = defineAction({
  type: 'TransferParticipantToThirdParty',
  block: 'Transfer to phone number',
  category: 'routes',
  parameters: {
    ThirdPartyPhoneNumber: { kind: 'text', accepts: 'embedded', required: true },
    ThirdPartyConnectionTimeLimitSeconds: {
      kind: 'integer',
      min: 0,
      max: 600,
      required: true,
      strict: true,
    },
    ContinueFlowExecution: {
      kind: 'choice',
      values: ['True', 'False'],
      ignoreCase: true,
      required: true,
      strict: true,
    },
    ThirdPartyDTMFDigits: {
      kind: 'text',
      maxLength: 50,
      pattern: '^[0-9,*#]*$',
      accepts: 'embedded',
    },
    CallerId: {
      kind: 'object',
      fields: {
        Number: { kind: 'text', accepts: 'embedded', resource: 'phone-number' },
        Name: { kind: 'text', accepts: 'embedded' },
      },
    },
  },
  flowTypes: [
    'CONTACT_FLOW',
    'CUSTOMER_QUEUE',
    'AGENT_TRANSFER',
    'QUEUE_TRANSFER',
    'CAMPAIGN',
    'MODULE',
  ],
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: ({ ContinueFlowExecution }) =>
    asText(ContinueFlowExecution).toLowerCase() === 'true' ? continuing : leaving,
  run(running) {
    const number = running.text('ThirdPartyPhoneNumber');
    if (!isE164(number))
      return error('NoMatchingError', `ThirdPartyPhoneNumber: “${number}” is no E.164 number.`);
    const timeLimitSeconds = running.number('ThirdPartyConnectionTimeLimitSeconds', -1);
    if (timeLimitSeconds < 0)
      return error('NoMatchingError', 'ThirdPartyConnectionTimeLimitSeconds is no number.');
    const digits = running.text('ThirdPartyDTMFDigits');
    const callerId = asText(running.object('CallerId').Number) || null;
    return ask({ ask: 'dial', number, timeLimitSeconds, digits, callerId }, number);
  },
  resume: (running, input) =>
    answered(input, () =>
      running.text('ContinueFlowExecution').toLowerCase() === 'true'
        ? next
        : { outcome: 'end', ending: { how: 'transferred-out', to: asText(running.memory) } },
    ),
});
