import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { askService, serviceAnswer } from './service.ts';

export const startOutboundEmailContact = defineAction({
  type: 'StartOutboundEmailContact',
  block: 'Send message',
  category: 'says',
  parameters: {
    FromEmailAddress: { kind: 'json', accepts: 'embedded', required: true },
    DestinationEmailAddress: { kind: 'json', accepts: 'embedded', required: true },
    EmailMessage: {
      kind: 'object',
      fields: { MessageSourceType: { kind: 'text', accepts: 'static' } },
      open: true,
      required: true,
    },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) =>
    emptyParameter(running, ['FromEmailAddress', 'DestinationEmailAddress', 'EmailMessage']) ??
    askService(running),
  resume: (running, input) => serviceAnswer(running, input, () => next),
});
