import type { live } from './en.ts';

/** Every key of the English words about what is live. */
export type LiveWords = Record<keyof typeof live, string>;
