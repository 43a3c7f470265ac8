import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

/** The answer is what `$.DataTables` shall hold: by query name, the attributes. It replaces what earlier blocks have read. */
export const evaluateDataTableValues = defineAction({
  type: 'EvaluateDataTableValues',
  block: 'Data table',
  category: 'looks-up',
  parameters: {
    DataTableId: { kind: 'text', accepts: 'embedded', required: true, resource: 'data-table' },
    Queries: {
      kind: 'list',
      of: { kind: 'object', fields: {}, open: true },
      min: 1,
      max: 5,
      required: true,
    },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const queries = running.value('Queries');
    if (!Array.isArray(queries) || queries.length === 0)
      return wrongValue('Queries', 'a list of queries');
    return emptyParameter(running, ['DataTableId']) ?? askService(running);
  },
  resume: (running, input) =>
    serviceAnswer(running, input, (tables) => {
      running.set('DataTables', tables);
      return next;
    }),
});
