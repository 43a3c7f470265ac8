import type { ReportMetric } from '../report-metrics.ts';

/** What a report says in a language. */
export type ReportWords = {
  metrics: Record<ReportMetric, string>;
  /** Heading of the first column. */
  groups: { none: string; queue: string; agent: string; channel: string; contactType: string };
  total: string;
  /** A group of contacts that have none. */
  none: string;
  channels: Record<string, string>;
  /** Title of the chart of contacts that came and were answered. */
  contacts: string;
  /** `{value}`. */
  target: string;
  /** `{names}`. */
  queues: string;
  /** `{time}`: when it was due. */
  asOf: string;
  /** `{count}`: what a marked figure stands on. */
  few: string;
  /** `{metric}`, `{value}`: the threshold of figures over queues that have others. */
  allQueues: string;
  /** Beginning of the message; `{name}`. */
  body: string;
};
