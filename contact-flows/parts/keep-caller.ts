import type { Block } from '../../core/flow/build/block.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';

/** What `look-up-caller` answered, kept as attributes: the next function overwrites the answer. */
export const keepCaller = <Target extends string>(next: Target): Block<NoInfer<Target>> =>
  setAttributes(
    {
      known: 'yes',
      identified: '$.External.identified',
      customerId: '$.External.customerId',
      customerName: '$.External.name',
      tier: '$.External.tier',
      repeat: '$.External.repeat',
      lastContactType: '$.External.lastContactType',
      lastQueue: '$.External.lastQueue',
      openCallback: '$.External.openCallback',
      callbackAt: '$.External.callbackAt',
    },
    { next, failed: next },
  );
