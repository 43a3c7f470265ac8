import type { WithPlurals } from '../with-plurals.ts';
import type { reports } from './en.ts';

/** Every key of the English words of reports by e-mail, and the further plural forms that a language needs. */
export type ReportPageWords<Further extends string> = WithPlurals<typeof reports, Further>;
