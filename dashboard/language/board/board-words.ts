import type { board } from './en.ts';

type Spelled = keyof typeof board;
type PluralBase<Key extends Spelled = Spelled> = Key extends `${infer Base}_one` ? Base : never;

/** Every key of the English words of the board, and the further plural forms that a language needs. */
export type BoardWords<Further extends string> = Record<Spelled, string> &
  Record<`${PluralBase}_${Further}`, string>;
