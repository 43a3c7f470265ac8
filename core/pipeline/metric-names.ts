/** CloudWatch metrics of the pipeline: written by functions, watched by alarms. */
export const metricNamespace = 'Centralita';
export const metricNames = {
  /** Stream records that could not be read and went to the failure store. */
  unreadableRecords: 'UnreadableRecords',
  foldedRecords: 'FoldedRecords',
} as const;
