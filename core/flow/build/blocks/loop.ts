import { type Block, block } from '../block.ts';
import type { JsonPath } from '../parameter-types.ts';

/** Takes `again` the first `times` that it is reached, then `done` once. */
export const loop = <Target extends string>(
  times: number | JsonPath,
  to: { again: Target; done: Target },
): Block<NoInfer<Target>> =>
  block('Loop', {
    parameters: { LoopCount: times },
    next: to.done,
    when: { ContinueLooping: to.again, DoneLooping: to.done },
    errors: { NoMatchingError: to.done },
  }) as Block<NoInfer<Target>>;
