import { type Block, block } from '../block.ts';
import type { JsonPath } from '../parameter-types.ts';

/** Sets the number that a callback dials: what a path stands for, never a number itself. */
export const callbackNumber = <Target extends string>(
  number: JsonPath,
  to: { next: Target; invalid: Target; notDialable: Target },
): Block<NoInfer<Target>> =>
  block('UpdateContactCallbackNumber', {
    parameters: { CallbackNumber: number },
    next: to.next,
    errors: { InvalidCallbackNumber: to.invalid, CallbackNumberNotDialable: to.notDialable },
  }) as Block<NoInfer<Target>>;
