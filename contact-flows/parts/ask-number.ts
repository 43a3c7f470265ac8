import { compare } from '../../core/flow/build/blocks/compare.ts';
import type { Says } from '../../core/flow/build/blocks/spoken.ts';
import { storeInput } from '../../core/flow/build/blocks/store-input.ts';

/** A number by keypad. Starts at `ask for the number`, needs `leave after an error`. */
export const askNumber = <Target extends string>(
  says: Says,
  to: { digits: number; entered: Target; nothing: Target },
) => ({
  'ask for the number': storeInput(says, {
    digits: to.digits,
    seconds: 8,
    next: 'was one entered',
    failed: 'leave after an error',
  }),
  'was one entered': compare('$.StoredCustomerInput', {
    conditions: [{ if: 'NumberGreaterOrEqualTo', value: 0, to: to.entered }],
    otherwise: to.nothing,
  }),
});
