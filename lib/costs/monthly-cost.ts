import { functionNeeds } from '../connect/function-needs.ts';
import { alertCost, changesOf } from './alert-cost.ts';
import { prices } from './prices.ts';
import { type Assumptions, assumptions, type CenterSize } from './usage.ts';

export type CostItem = {
  service: string;
  /** What is paid for. */
  what: string;
  usd: number;
};

export type MonthlyCost = {
  items: CostItem[];
  /** Sum of the items: Centralita itself. */
  total: number;
  /** Amazon Connect's own price of the voice minutes, telephony aside. */
  connectVoice: number;
};

const hoursPerMonth = 730;

/** Contact records and agent events. */
const shards = 2;
const million = 1_000_000;
const kilobytesPerGb = 1024 * 1024;

/**
 * What one center costs a month in USD at list price in us-east-1. The alarms, key and shard cost the same at any
 * size; everything else follows from contacts and from how long supervisors watch.
 */
export function monthlyCost(size: CenterSize, assumed: Assumptions = assumptions): MonthlyCost {
  const requests = requestsOf(size, assumed);
  const items = [
    ...kinesis(size, assumed),
    ...lambda(size, requests, assumed),
    ...dynamodb(size, requests, assumed),
    ...web(size, requests, assumed),
    liveState(size, assumed),
    ...livePush(size, assumed),
    ...mail(size, assumed),
    ...alertCost(size, assumed),
    ...operations(size, requests, assumed),
  ];
  return {
    items,
    total: items.reduce((sum, { usd }) => sum + usd, 0),
    connectVoice: size.contacts * assumed.minutesPerContact * prices.connect.voiceMinute,
  };
}

type Requests = { refreshes: number; others: number; all: number };

function requestsOf({ agents, supervisors }: CenterSize, assumed: Assumptions): Requests {
  const watchedSeconds = supervisors * assumed.watchingHoursPerMonth * 3600;
  const refreshes = watchedSeconds / assumed.refreshSeconds;
  const others = (agents + supervisors) * assumed.requestsPerUser;
  return { refreshes, others, all: refreshes + others };
}

function kinesis({ agents, contacts }: CenterSize, assumed: Assumptions): CostItem[] {
  const { shardHour, extendedRetentionShardHour, millionPutUnits } = prices.kinesis;
  const { consumerShardHour, deliveredGb } = prices.kinesis;
  const puts = ((contacts * assumed.putUnitsPerContact) / million) * millionPutUnits;
  const events = contacts * assumed.agentEventsPerContact + agents * assumed.changesPerAgent;
  const deliveredGbs = (events * assumed.kilobytesPerAgentEvent) / kilobytesPerGb;
  return [
    {
      service: 'Kinesis',
      what: 'two shards, and their records',
      usd: shards * hoursPerMonth * shardHour + puts,
    },
    {
      service: 'Kinesis',
      what: 'keeping records for seven days',
      usd: shards * hoursPerMonth * extendedRetentionShardHour,
    },
    {
      service: 'Kinesis',
      what: 'agent events delivered as they come',
      usd: hoursPerMonth * consumerShardHour + deliveredGbs * deliveredGb,
    },
  ];
}

/** All functions have 1 GB. At worst every contact has an invocation of fold-contacts of its own. */
function lambda({ contacts }: CenterSize, requests: Requests, assumed: Assumptions): CostItem[] {
  const { millionRequests, gbSecondArm } = prices.lambda;
  const run = (times: number, seconds: number) =>
    (times / million) * millionRequests + times * seconds * gbSecondArm;
  return [
    { service: 'Lambda', what: 'fold-contacts', usd: run(contacts, assumed.foldSeconds) },
    { service: 'Lambda', what: 'serve-dashboard', usd: run(requests.all, assumed.serveSeconds) },
    {
      service: 'Lambda',
      what: 'functions that flows call',
      usd: run(contacts * assumed.flowCallsPerContact, assumed.flowCallSeconds),
    },
  ];
}

function dynamodb({ contacts }: CenterSize, requests: Requests, assumed: Assumptions): CostItem[] {
  const { millionWriteUnits, millionReadUnits, storedGbMonth, recoveryGbMonth } = prices.dynamodb;
  const written = (contacts * assumed.writeUnitsPerContact) / million;
  const read =
    (contacts * assumed.readUnitsPerContact + requests.all * assumed.readUnitsPerRefresh) / million;
  const stored = (contacts * assumed.monthsKept * assumed.kilobytesPerContact) / kilobytesPerGb;
  return [
    { service: 'DynamoDB', what: 'writes', usd: written * millionWriteUnits },
    { service: 'DynamoDB', what: 'reads', usd: read * millionReadUnits },
    {
      service: 'DynamoDB',
      what: 'what the center remembers of calls',
      usd:
        ((contacts * assumed.flowCallsPerContact) / million) *
        (2 * millionWriteUnits + millionReadUnits),
    },
    {
      service: 'DynamoDB',
      what: 'two years of contacts, and point-in-time recovery',
      usd: stored * (storedGbMonth + recoveryGbMonth),
    },
  ];
}

function web(
  { agents, supervisors }: CenterSize,
  requests: Requests,
  assumed: Assumptions,
): CostItem[] {
  const { tenThousandRequests, outGb, millionFunctionCalls } = prices.cloudFront;
  const outGbs = (requests.all * assumed.kilobytesPerRefresh) / kilobytesPerGb;
  return [
    {
      service: 'API Gateway',
      what: 'requests',
      usd: (requests.all / million) * prices.apiGateway.millionRequests,
    },
    {
      service: 'CloudFront',
      what: 'requests and answers',
      usd:
        (requests.all / 10_000) * tenThousandRequests +
        outGbs * outGb +
        (requests.others / million) * millionFunctionCalls,
    },
    {
      service: 'Cognito',
      what: 'users with threat protection',
      usd: (agents + supervisors) * prices.cognito.plusUser,
    },
  ];
}

/** What happens now, and where agents' time went: written as it changes, each item read before. */
function liveState(size: CenterSize, assumed: Assumptions): CostItem {
  const { millionWriteUnits, millionReadUnits } = prices.dynamodb;
  const changes = changesOf(size, assumed);
  const heartbeats = size.agents * assumed.changesPerAgent;
  const written =
    changes * assumed.liveUnitsPerChange +
    size.contacts * assumed.activityUnitsPerContact +
    heartbeats * assumed.activityUnitsPerHeartbeat;
  const read = changes + size.contacts * assumed.agentEventsPerContact + heartbeats;
  const usd = (written * millionWriteUnits + read * millionReadUnits) / million;
  return { service: 'DynamoDB', what: 'live state and agents’ days', usd };
}

/** Each push reads the live state, stores what was pushed, waits up to a second, and goes to every supervisor who watches. */
function livePush(size: CenterSize, assumed: Assumptions): CostItem[] {
  const { agents, supervisors } = size;
  const { openSecondsPerMonth } = assumed;
  const pushes = Math.min(openSecondsPerMonth, changesOf(size, assumed));
  const { millionReadUnits, millionWriteUnits } = prices.dynamodb;
  const units =
    assumed.readUnitsPerAgent * millionReadUnits + assumed.storedUnitsPerAgent * millionWriteUnits;
  const watchedSeconds = assumed.watchingHoursPerMonth * 3600;
  const heard = supervisors * pushes * Math.min(1, watchedSeconds / openSecondsPerMonth);
  const { millionOperations, millionConnectionMinutes } = prices.appSync;
  const connected = (supervisors * watchedSeconds) / 60;
  return [
    {
      service: 'DynamoDB',
      what: 'reading and storing what is pushed',
      usd: (pushes * agents * units) / million,
    },
    { service: 'Lambda', what: 'publish-live', usd: pushes * prices.lambda.gbSecondArm },
    {
      service: 'AppSync',
      what: 'what happens now, pushed',
      usd: ((pushes + heard) * millionOperations + connected * millionConnectionMinutes) / million,
    },
  ];
}

/** Reports are one mail a recipient, alerts one message to all who are subscribed by e-mail. */
function mail({ supervisors }: CenterSize, assumed: Assumptions): CostItem[] {
  const { thousandMails, attachedGb } = prices.ses;
  const reports = supervisors * assumed.reportMailsPerSupervisor;
  const attached = (reports * assumed.kilobytesPerReport) / kilobytesPerGb;
  const published = supervisors === 0 ? 0 : assumed.alertMessages;
  return [
    {
      service: 'SES',
      what: 'reports by e-mail',
      usd: (reports / 1000) * thousandMails + attached * attachedGb,
    },
    {
      service: 'SNS',
      what: 'alerts by e-mail',
      usd:
        (published / million) * prices.sns.millionPublishes +
        ((published * supervisors) / 1000) * prices.sns.thousandMails,
    },
  ];
}

/**
 * Metrics of a center's alarms, by which they are billed: 16 look at one, fold-idle at two, those of the tables at five each, those of the
 * functions at two each, of which `send-reports` and what comes back of its mail are three.
 */
export const alarmMetrics = 16 + 2 + 6 * 5 + 2 * Object.keys(functionNeeds).length;

function operations(
  { contacts }: CenterSize,
  requests: Requests,
  assumed: Assumptions,
): CostItem[] {
  const { alarmMetricMonth, metricMonth, logGb, logStoredGbMonth } = prices.cloudWatch;
  const invocations = contacts + requests.all;
  const loggedGb = (invocations * assumed.logKilobytesPerInvocation) / kilobytesPerGb;
  const keptMonths = 3;
  return [
    {
      service: 'CloudWatch',
      what: 'alarms and two metrics',
      usd: alarmMetrics * alarmMetricMonth + 2 * metricMonth,
    },
    {
      service: 'CloudWatch',
      what: 'logs, kept three months',
      usd: loggedGb * (logGb + keptMonths * logStoredGbMonth),
    },
    {
      service: 'KMS',
      what: 'one key, and calls of the services',
      usd: prices.kms.keyMonth + keyCalls * (prices.kms.tenThousandCalls / 10_000),
    },
    { service: 'S3', what: 'dashboard, access logs, failures', usd: s3(requests) },
  ];
}

/** Services keep data keys for five minutes: three tables, two streams and the logs, around the clock. */
const keyCalls = 6 * 12 * hoursPerMonth;

/** A gigabyte of everything, and a log file for every five minutes of use. */
function s3(requests: Requests): number {
  const logFiles = Math.min(requests.all, 12 * hoursPerMonth);
  return prices.s3.storedGbMonth + (logFiles / 1000) * prices.s3.thousandPuts;
}
