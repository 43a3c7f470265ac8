import type { Trim } from './stream-trim.ts';

/** What the product and the thread of the engines say to each other. */

export type EngineOptions = {
  /** Where DynamoDB's tables live on disk; in memory when absent. Kinesis is always in memory. */
  dataDirectory?: string;
  dynamodbPort?: number;
  kinesisPort?: number;
};

export type EngineAddresses = { dynamodb: string; kinesis: string };

export type EngineMessage = 'stop' | Trim;
