import type { acting } from './en.ts';

/** Every key of the English words of acting and closures. */
export type ActingWords = Record<keyof typeof acting, string>;
