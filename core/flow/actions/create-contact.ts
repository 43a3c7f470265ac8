import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { askService, serviceAnswer } from './service.ts';

export const createContact = defineAction({
  type: 'CreateContact',
  block: 'Create contact',
  category: 'sets',
  parameters: {
    Channel: { kind: 'text', accepts: 'embedded', required: true },
    RelatedContact: { kind: 'text', accepts: 'embedded' },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) => emptyParameter(running, ['Channel'], ['RelatedContact']) ?? askService(running),
  resume: (running, input) => serviceAnswer(running, input, () => next),
});
