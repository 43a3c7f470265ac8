import type { line } from './en.ts';

/** Every key of the English words of the agent’s line. */
export type LineWords = Record<keyof typeof line, string>;
