import type { alerts } from './en.ts';

/** Every key of the English words of alerts and their rules. */
export type AlertPageWords = Record<keyof typeof alerts, string>;
