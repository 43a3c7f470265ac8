import { type Block, block } from '../block.ts';

/** Sets attributes of the contact; all of them or none. */
export const setAttributes = <Target extends string>(
  attributes: { readonly [name: string]: string },
  to: { next: Target; failed: Target },
): Block<NoInfer<Target>> =>
  block('UpdateContactAttributes', {
    parameters: { Attributes: attributes, TargetContact: 'Current' },
    next: to.next,
    errors: { NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
