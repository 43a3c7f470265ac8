/** The figures that a scheduled report can have, in the order in which it has them. */
export const reportMetrics = [
  'contactsQueued',
  'contactsHandled',
  'contactsAbandoned',
  'abandonmentRate',
  'serviceLevel',
  'averageQueueAnswerTime',
  'maximumQueuedTime',
  'averageHandleTime',
] as const;
export type ReportMetric = (typeof reportMetrics)[number];
