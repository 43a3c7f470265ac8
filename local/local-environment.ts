import { tables } from '../adapters/dynamodb/tables.ts';
import config from '../contact-center.config.ts';
import { severities } from '../core/alerts/rule-terms.ts';
import { centersOf } from '../core/config/centers-of.ts';
import { localRegion } from './clients.ts';
import { connectEnvironment, flowVariables } from './connect/connect-environment.ts';

export type Endpoints = {
  dynamodb: string;
  kinesis: string;
  s3: string;
  transcribe?: string;
  /** Topics, to which alerts are told. */
  sns?: string;
  /** Where mail is sent. */
  ses?: string;
  /** Queues, and where functions publish what pages hear at once. */
  push?: { sqs: string; queueUrl: string; events: string };
  /** Absent without the local Connect. */
  connect?: string;
  /** Queue that has alerts evaluated when figures change; absent where the minute alone does. */
  alertQueue?: string;
};

export const streamName = 'contact-records';
export const failureBucket = 'failures';
export const recordingsBucket = 'recordings';
/** Here a table is called as its definition is, with its client company. */
export const localTable = (table: string, tenant: string | null): string =>
  tenant === null ? table : `${table}-${tenant}`;
/** Name and definition of each center's tables. */
export const localTables = centersOf(config).flatMap(({ tenant }) =>
  Object.entries(tables).map(([name, definition]) => ({
    ...{ tenant, table: name, definition },
    name: localTable(name, tenant),
  })),
);

/** The variables under which functions and commands find the local services instead of AWS. */
export function localEnvironment(endpoints: Endpoints): Record<string, string> {
  return {
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_KINESIS: endpoints.kinesis,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    ...(endpoints.transcribe === undefined
      ? {}
      : { AWS_ENDPOINT_URL_TRANSCRIBE: endpoints.transcribe }),
    ...(endpoints.sns === undefined ? {} : { AWS_ENDPOINT_URL_SNS: endpoints.sns }),
    ...(endpoints.ses === undefined
      ? {}
      : {
          AWS_ENDPOINT_URL_SESV2: endpoints.ses,
          REPORT_SENDER: config.reports.sender ?? 'reports@example.com',
        }),
    ...(endpoints.push === undefined
      ? {}
      : {
          AWS_ENDPOINT_URL_SQS: endpoints.push.sqs,
          LIVE_QUEUE_URL: endpoints.push.queueUrl,
          LIVE_EVENTS_URL: endpoints.push.events,
        }),
    ...(endpoints.alertQueue === undefined ? {} : { ALERT_QUEUE_URL: endpoints.alertQueue }),
    CONTACT_RECORDS_STREAM: streamName,
    FAILURE_BUCKET: failureBucket,
    RECORDINGS_BUCKET: recordingsBucket,
    RECORDINGS_URL: `${endpoints.s3}/${recordingsBucket}`,
    ...(endpoints.connect === undefined ? {} : connectEnvironment(endpoints.connect, config)),
    ...centerVariables(endpoints.connect !== undefined),
  };
}

/** The topics of one center, by severity. */
function alertTopics(tenant: string | null): Record<string, string> {
  const arn = (severity: string) =>
    `arn:aws:sns:${localRegion}:111122223333:${tenant === null ? '' : `${tenant}-`}${severity}`;
  return Object.fromEntries(
    severities.map((severity) => [`ALERT_TOPIC_${severity.toUpperCase()}`, arn(severity)]),
  );
}

/** What each center has for itself: plain variables for the only one, `TENANTS` for several. */
function centerVariables(hasConnect: boolean): Record<string, string> {
  const variables = centersOf(config).map(({ tenant }) => ({
    tenant,
    of: {
      ...Object.fromEntries(
        localTables
          .filter((table) => table.tenant === tenant)
          .map(({ name, definition }) => [definition.environment, name]),
      ),
      ...(hasConnect ? flowVariables(tenant) : {}),
      ...alertTopics(tenant),
    },
  }));
  const only = variables.find(({ tenant }) => tenant === null);
  if (only) return only.of;
  const byTenant = variables.map(({ tenant, of }) => [tenant, of]);
  return { TENANTS: JSON.stringify(Object.fromEntries(byTenant)) };
}
