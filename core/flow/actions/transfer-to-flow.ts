import { defineAction } from './definition.ts';
import { emptyParameter } from './empty-parameter.ts';
import { offeredIn } from './offered-in.ts';

export const transferToFlow = defineAction({
  type: 'TransferToFlow',
  block: 'Transfer to flow',
  category: 'routes',
  parameters: {
    ContactFlowId: { kind: 'text', accepts: 'path', required: true, resource: 'flow' },
  },
  flowTypes: offeredIn.inboundAndTransfer,
  branches: { next: 'unused', errors: { NoMatchingError: 'expected' } },
  run: (running) =>
    emptyParameter(running, ['ContactFlowId']) ?? {
      outcome: 'enter-flow',
      flow: running.text('ContactFlowId'),
    },
});
