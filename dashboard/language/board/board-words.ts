import type { WithPlurals } from '../with-plurals.ts';
import type { board } from './en.ts';

/** Every key of the English words of the board, and the further plural forms that a language needs. */
export type BoardWords<Further extends string> = WithPlurals<typeof board, Further>;
