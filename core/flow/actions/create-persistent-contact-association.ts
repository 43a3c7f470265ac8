import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { askService, serviceAnswer } from './service.ts';

export const createPersistentContactAssociation = defineAction({
  type: 'CreatePersistentContactAssociation',
  block: 'Create persistent contact association',
  category: 'sets',
  parameters: {
    RehydrationType: { kind: 'text', accepts: 'embedded', required: true },
    SourceContactId: { kind: 'text', accepts: 'embedded', required: true },
    ClientToken: { kind: 'text', accepts: 'embedded' },
  },
  channels: { VOICE: 'error', TASK: 'error', EMAIL: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) =>
    emptyParameter(running, ['RehydrationType', 'SourceContactId']) ?? askService(running),
  resume: (running, input) => serviceAnswer(running, input, () => next),
});
