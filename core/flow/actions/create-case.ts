import { next } from '../run/outcome.ts';
import { caseErrors, caseParameters } from './cases.ts';
import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

export const createCase = defineAction({
  type: 'CreateCase',
  block: 'Cases',
  category: 'looks-up',
  parameters: {
    ...caseParameters,
    ContactToLink: { kind: 'text', accepts: 'static' },
    CaseTemplateId: { kind: 'text', accepts: 'static', resource: 'case-template' },
  },
  branches: (parameters) => ({ next: 'required', errors: caseErrors(parameters) }),
  run: (running) =>
    plainText(running.value('CaseTemplateId')) === ''
      ? wrongValue('CaseTemplateId')
      : askService(running),
  resume: (running, input) =>
    serviceAnswer(running, input, (values) => {
      running.set('Case', values);
      return next;
    }),
});
