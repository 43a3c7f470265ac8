import type { BlockConversion } from '../block-conversion.ts';
import { given } from '../given.ts';
import { queueOrAgent } from '../queue-or-agent.ts';

/** A queued callback. The old format counts retries, today's attempts: one more. */
export const createCallback: BlockConversion = {
  type: 'CreateCallbackContact',
  parameters: (block) => {
    const retries = block.text('MaxRetryAttempts');
    return given({
      ...queueOrAgent(block),
      InitialCallDelaySeconds: block.text('InitialDelaySeconds'),
      MaximumConnectionAttempts: retries && attempts(retries),
      RetryDelaySeconds: block.text('RetryDelaySeconds'),
      ContactFlowId: block.text('ContactFlowId'),
      CallerId: block.text('CallerId'),
    });
  },
};

const attempts = (retries: string): string =>
  Number.isInteger(Number(retries)) ? String(Number(retries) + 1) : retries;
