/** CloudWatch metrics of the live state. */
export const liveMetricNames = {
  /** By queue: waiting contacts that events told too few or too many of; sent only when there are any. */
  drift: 'LiveDrift',
  repairedAgents: 'LiveRepairedAgents',
  droppedContacts: 'LiveDroppedContacts',
  /** Reconciliations that Connect could not answer. */
  missed: 'LiveReconciliationsMissed',
} as const;
