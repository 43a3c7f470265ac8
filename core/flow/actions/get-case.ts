import type { Json } from '../document/flow.ts';
import { next } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { caseErrors, caseParameters } from './cases.ts';
import { defineAction } from './definition.ts';
import { wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

export const getCase = defineAction({
  type: 'GetCase',
  block: 'Cases',
  category: 'looks-up',
  parameters: {
    ...caseParameters,
    GetLastUpdatedCase: { kind: 'boolean', accepts: 'static' },
    CaseResponseFields: { kind: 'list', of: { kind: 'text', accepts: 'static' } },
  },
  branches: (parameters) => ({
    next: 'required',
    errors: { NoneFound: 'expected', MultipleFound: 'expected', ...caseErrors(parameters) },
  }),
  run: (running) =>
    Object.keys(running.object('CaseRequestFields')).length === 0
      ? wrongValue('CaseRequestFields', 'the fields to search for')
      : askService(running),
  resume: (running, input) =>
    serviceAnswer(running, input, (values) => {
      running.set('Case', fieldsAskedFor(running, values));
      return next;
    }),
});

/** A flow can read only the fields that it asked for; all of them when it lists none. */
function fieldsAskedFor(running: Running, values: Record<string, Json>): Record<string, Json> {
  const fields = running.value('CaseResponseFields');
  if (!Array.isArray(fields)) return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields.includes(name)));
}
