/**
 * Every table and index: their keys are owned here, created locally by local/ and on AWS by lib/.
 * All attributes named here are strings.
 */
export type IndexDefinition = {
  partitionKey: string;
  sortKey: string;
  /** Attributes copied into the index beside the keys. */
  include: string[];
};

export type TableDefinition = {
  partitionKey: string;
  sortKey?: string;
  /** Environment variable in which functions find the table's name. */
  environment: string;
  /** Attribute with the epoch second after which an item may go. */
  timeToLive?: string;
  indexes: Record<string, IndexDefinition>;
};

/**
 * One item a contact: the newest version of its record, what it counts (its tally) and the journal of folds.
 * Figures open to their contacts through the indexes; an index row carries the tally, so that a list is
 * chosen by the very numbers that were added up. The two sparse indexes hold only contacts that were queued or
 * answered on another day (UTC) than they ended.
 */
export const contactsTable: TableDefinition = {
  partitionKey: 'contactId',
  environment: 'CONTACTS_TABLE',
  timeToLive: 'expiresAt',
  indexes: {
    byQueueDay: {
      partitionKey: 'queueDay',
      sortKey: 'endedAt',
      include: ['tally', 'customerId'],
    },
    byEnqueueDay: { partitionKey: 'enqueueDay', sortKey: 'enqueuedAt', include: ['tally'] },
    byAnswerDay: { partitionKey: 'answerDay', sortKey: 'answeredAt', include: ['tally'] },
    byAgent: { partitionKey: 'agentId', sortKey: 'endedAt', include: ['tally'] },
    byCustomer: { partitionKey: 'customerId', sortKey: 'startedAt', include: ['tally'] },
  },
};

/** Cells (counters of one view, key and interval), shard watermarks and the catalogue of seen names. */
export const metricsTable: TableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  environment: 'METRICS_TABLE',
  timeToLive: 'expiresAt',
  indexes: {},
};

/**
 * What the center remembers beside contacts and figures: callbacks, customers' profiles, survey answers, voicemails, journey
 * steps, closures and the live state. One item a thing, `document` holding it as JSON; `list` gathers what is listed together,
 * in the order of `listAt`.
 */
export const centerTable: TableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  environment: 'CENTER_TABLE',
  timeToLive: 'expiresAt',
  indexes: {
    byList: { partitionKey: 'list', sortKey: 'listAt', include: ['document', 'version'] },
  },
};

export const tables = { contacts: contactsTable, metrics: metricsTable, center: centerTable };
