/** CloudWatch metrics of the functions: written by functions, watched by alarms. */
export const metricNamespace = 'Centralita';
export const metricNames = {
  /** Stream records that could not be read and went to the failure store. */
  unreadableRecords: 'UnreadableRecords',
  foldedRecords: 'FoldedRecords',
  /** Calls by flows that a function answered, and those it could not answer. */
  flowAnswers: 'FlowAnswers',
  flowFailures: 'FlowFailures',
} as const;
