import { error, next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { resolvedParameters } from './service.ts';

export const completeOutboundCall = defineAction({
  type: 'CompleteOutboundCall',
  block: 'Call phone number',
  category: 'routes',
  parameters: {
    CallerId: {
      kind: 'object',
      fields: { Number: { kind: 'text', accepts: 'embedded', resource: 'phone-number' } },
    },
  },
  flowTypes: ['OUTBOUND_WHISPER'],
  refusedIn: ['CONTACT_FLOW'],
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'optional' } },
  run(running) {
    if (running.session.phase !== 'outbound-whisper')
      return error('NoMatchingError', 'There is no outbound call to complete.');
    if (running.has('CallerId') && plainText(running.object('CallerId').Number) === '')
      return wrongValue('CallerId.Number');
    running.apply(resolvedParameters(running));
    return next;
  },
});
