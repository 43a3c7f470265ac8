import type { BlockConversion } from '../block-conversion.ts';

/** The flow that runs on an event of the contact: a whisper, hold, queue or disconnect flow. */
export const setEventHook = (hook?: string): BlockConversion => ({
  type: 'UpdateContactEventHooks',
  parameters: (block) => {
    const event = block.text('Type') ?? hook;
    const flow = block.text('ContactFlowId');
    return { EventHooks: event === undefined || flow === undefined ? {} : { [event]: flow } };
  },
});
