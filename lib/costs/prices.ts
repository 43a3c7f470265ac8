/**
 * List prices in USD of us-east-1, without free tiers and discounts, as of November 2026. All are as remembered from
 * the public price pages and unconfirmed, but the voice minute, which was read on 7 October 2026. Check them against
 * https://aws.amazon.com/pricing before you promise them to anybody.
 */
export const prices = {
  kinesis: {
    shardHour: 0.015,
    extendedRetentionShardHour: 0.02,
    millionPutUnits: 0.014,
    consumerShardHour: 0.015,
    deliveredGb: 0.013,
  },
  lambda: { millionRequests: 0.2, gbSecondArm: 0.0000133334 },
  dynamodb: {
    millionWriteUnits: 0.625,
    millionReadUnits: 0.125,
    storedGbMonth: 0.25,
    recoveryGbMonth: 0.2,
  },
  apiGateway: { millionRequests: 1 },
  sqs: { millionFifoRequests: 0.5 },
  appSync: { millionOperations: 1, millionConnectionMinutes: 0.08 },
  cloudFront: { tenThousandRequests: 0.01, outGb: 0.085, millionFunctionCalls: 0.1 },
  cognito: { plusUser: 0.02 },
  kms: { keyMonth: 1, tenThousandCalls: 0.03 },
  cloudWatch: { alarmMetricMonth: 0.1, metricMonth: 0.3, logGb: 0.5, logStoredGbMonth: 0.03 },
  ses: { thousandMails: 0.1, attachedGb: 0.12 },
  sns: { millionPublishes: 0.5, thousandMails: 0.02 },
  s3: { storedGbMonth: 0.023, thousandPuts: 0.005 },
  /** Amazon Connect voice with unlimited AI, per minute of agent or flow; telephony comes on top, by country. */
  connect: { voiceMinute: 0.038 },
} as const;
