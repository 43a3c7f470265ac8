import type { calls } from './en.ts';

/** Every key of the English words of the phone and the desk. */
export type CallWords = Record<keyof typeof calls, string>;
