import type { en } from './en.ts';

type Spelled = keyof typeof en;
/** Keys as pages ask for them: plural forms go by the name before the suffix. */
export type WordKey<Key extends Spelled = Spelled> = Key extends `${infer Base}_one`
  ? Base
  : Key extends `${string}_other`
    ? never
    : Key;

type PluralBase<Key extends Spelled = Spelled> = Key extends `${infer Base}_one` ? Base : never;

/** Every key of the English words, and the further plural forms that a language needs. */
export type Words<Further extends string = never> = Record<Spelled, string> &
  Record<`${PluralBase}_${Further}`, string>;
