import type { activity } from './en.ts';

/** Every key of the English words of agents’ time. */
export type ActivityWords = Record<keyof typeof activity, string>;
