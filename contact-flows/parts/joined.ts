import type { Block } from '../../core/flow/build/block.ts';

export type Blocks = Readonly<Record<string, Block>>;

/** Blocks of several parts as those of one flow. Throws when a branch leads to none of them, which the compiler can't see here. */
export function joined(blocks: Blocks): Blocks {
  for (const [name, { next, errors, conditions }] of Object.entries(blocks))
    for (const target of [next, ...Object.values(errors), ...conditions.map(({ to }) => to)])
      if (target !== undefined && !Object.hasOwn(blocks, target))
        throw new Error(`“${name}” leads to “${target}”, and there is no such block.`);
  return blocks;
}
