import { block } from '../../core/flow/build/block.ts';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';

const switchOn = 'switch the log on';

/** A flow that contacts enter, with the flow log switched on: it stays on in all flows that come after. */
export const logged = (flow: BuiltFlow): BuiltFlow => ({
  ...flow,
  start: switchOn,
  blocks: {
    [switchOn]: block('UpdateFlowLoggingBehavior', {
      parameters: { FlowLoggingBehavior: 'Enabled' },
      next: flow.start,
    }),
    ...flow.blocks,
  },
});
