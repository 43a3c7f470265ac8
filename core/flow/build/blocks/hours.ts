import { type Block, block } from '../block.ts';
import type { ResourceReference } from '../resource.ts';

/** Whether it is open now: by the hours of the working queue, or those named as `of`. */
export const hours = <Target extends string>(to: {
  of?: string | ResourceReference<'hours'>;
  open: Target;
  closed: Target;
  failed: Target;
}): Block<NoInfer<Target>> =>
  block('CheckHoursOfOperation', {
    parameters: to.of === undefined ? {} : { HoursOfOperationId: to.of },
    next: to.closed,
    when: { True: to.open, False: to.closed },
    errors: { NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
