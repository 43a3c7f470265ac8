/** Names under which functions report on themselves and alarms watch them: written once, used by both. */
export const operationalMetrics = {
  /** CloudWatch namespace of every metric of our own. */
  namespace: 'Centralita',
  /** Records put into the failure store because they can never be read; a count. */
  unreadableRecords: 'UnreadableRecords',
} as const;

/** Folders of the failure bucket. Lambda itself writes whole batches it gave up on under `aws/lambda/`. */
export const failurePrefixes = {
  /** One object a record that can't be read, with the reason, shard and sequence. */
  unreadable: 'unreadable/',
  /** One object a batch that Lambda dropped from the stream, as Lambda lays it out. */
  dropped: 'aws/lambda/',
} as const;
