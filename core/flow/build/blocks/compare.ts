import { type Block, block } from '../block.ts';
import type { BuiltCondition } from '../branch-types.ts';
import type { JsonPath } from '../parameter-types.ts';

/** Compares what a path stands for: `when` it equals a text, or the first of the `conditions` that holds, else `otherwise`. */
export const compare = <Target extends string>(
  path: JsonPath,
  to: {
    when?: { readonly [value: string]: Target };
    conditions?: readonly BuiltCondition<Target>[];
    otherwise: Target;
  },
): Block<NoInfer<Target>> =>
  block('Compare', {
    parameters: { ComparisonValue: path },
    next: to.otherwise,
    when: to.when ?? {},
    conditions: to.conditions ?? [],
    errors: { NoMatchingCondition: to.otherwise },
  }) as Block<NoInfer<Target>>;
