import type { figures } from './en.ts';

/** Every key of the English words of history’s views. */
export type FigureWords = Record<keyof typeof figures, string>;
