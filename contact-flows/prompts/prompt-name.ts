import type { en } from './en.ts';

/** Everything that flows say. Braces stand for what is only known in a flow: a key, a name, a date. */
export type PromptName = keyof typeof en;
