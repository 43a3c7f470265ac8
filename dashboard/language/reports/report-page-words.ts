import type { reports } from './en.ts';

/** Every key of the English words of reports by e-mail. */
export type ReportPageWords = Record<keyof typeof reports, string>;
