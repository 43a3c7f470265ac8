import type { board } from './en.ts';

/** Every key of the English words of the board. */
export type BoardWords = Record<keyof typeof board, string>;
