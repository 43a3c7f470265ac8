import { defineAction } from './definition.ts';

export const endFlowModuleExecution = defineAction({
  type: 'EndFlowModuleExecution',
  block: 'Return',
  category: 'ends',
  parameters: {
    Result: { kind: 'text', accepts: 'static' },
    ResultData: { kind: 'map', of: { kind: 'json', accepts: 'path' } },
  },
  flowTypes: ['MODULE'],
  branches: { next: 'none', errors: {} },
  run: (running) => ({
    outcome: 'return',
    result: running.has('Result') ? running.text('Result') : null,
    resultData: running.value('ResultData') ?? null,
  }),
});
