import type { flows } from './en.ts';

/** Every key of the English words of the flow explorer. */
export type FlowWords = Record<keyof typeof flows, string>;
