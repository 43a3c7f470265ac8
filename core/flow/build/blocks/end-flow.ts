import { type Block, block } from '../block.ts';

/** Ends a whisper or queue flow; the contact stays. */
export const endFlow = (): Block<never> => block('EndFlowExecution', { parameters: {} });
