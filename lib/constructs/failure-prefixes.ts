/** Folders of the failure bucket. */
export const failurePrefixes = {
  /** One object a record that can't be read, with the reason, shard and sequence: written by the fold. */
  unreadable: 'unreadable/',
  /** One object a batch that Lambda gave up, laid out by Lambda. */
  dropped: 'aws/lambda/',
} as const;
