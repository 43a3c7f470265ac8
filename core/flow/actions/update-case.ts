import { next } from '../run/outcome.ts';
import { caseErrors, caseParameters } from './cases.ts';
import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

export const updateCase = defineAction({
  type: 'UpdateCase',
  block: 'Cases',
  category: 'looks-up',
  parameters: {
    ...caseParameters,
    CaseId: { kind: 'text', accepts: 'embedded', required: true },
  },
  branches: (parameters) => ({ next: 'required', errors: caseErrors(parameters) }),
  run: (running) =>
    plainText(running.value('CaseId')) === '' ? wrongValue('CaseId') : askService(running),
  resume: (running, input) => serviceAnswer(running, input, () => next),
});
