import type { ReportMetric } from '../report-metrics.ts';

/** What a report says in a language. */
export type ReportWords = {
  metrics: Record<ReportMetric, string>;
  /** Heading of the first column. */
  groups: { none: string; queue: string; agent: string; channel: string; contactType: string };
  total: string;
  /** `{from}`, `{to}`: days; `{center}`. */
  days: string;
  /** Text of the message; `{name}`, `{days}`. */
  body: string;
};
