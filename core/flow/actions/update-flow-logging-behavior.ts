import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { wrongValue } from './parameter-value.ts';

export const updateFlowLoggingBehavior = defineAction({
  type: 'UpdateFlowLoggingBehavior',
  block: 'Set logging behavior',
  category: 'sets',
  parameters: {
    FlowLoggingBehavior: {
      kind: 'choice',
      values: ['Enabled', 'Disabled'],
      accepts: 'static',
      required: true,
    },
  },
  branches: { next: 'required', errors: {} },
  run(running) {
    const FlowLoggingBehavior = running.text('FlowLoggingBehavior');
    if (FlowLoggingBehavior !== 'Enabled' && FlowLoggingBehavior !== 'Disabled')
      return wrongValue('FlowLoggingBehavior', 'Enabled or Disabled');
    running.apply({ FlowLoggingBehavior });
    return next;
  },
});
