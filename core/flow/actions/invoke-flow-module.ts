import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';

export const invokeFlowModule = defineAction({
  type: 'InvokeFlowModule',
  block: 'Invoke module',
  category: 'routes',
  parameters: {
    FlowModuleId: { kind: 'text', accepts: 'embedded', required: true, resource: 'module' },
    Input: { kind: 'map', of: { kind: 'json', accepts: 'path' } },
  },
  branches: {
    next: 'required',
    errors: { NoMatchingCondition: 'optional', NoMatchingError: 'required' },
    conditions: { operators: ['Equals'], optional: true },
  },
  run(running) {
    const module = plainText(running.value('FlowModuleId'));
    return module === ''
      ? wrongValue('FlowModuleId')
      : { outcome: 'enter-module', module, input: running.value('Input') ?? null };
  },
});
