import { callbackCalls } from '../adapters/connect/callback-calls.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { commandNames } from '../core/api/routes.ts';
import { answerCommand } from '../core/reports/answer-command.ts';
import { scheduleOfEnvironment } from './middleware/callback-schedule.ts';
import { callerOf } from './middleware/caller.ts';
import { environment } from './middleware/environment.ts';
import { httpApi } from './middleware/http-api.ts';
import { jsonBody } from './middleware/json-body.ts';
import { now } from './middleware/now.ts';

const database = openDatabase({
  contacts: environment('CONTACTS_TABLE'),
  metrics: environment('METRICS_TABLE'),
});
const reader = dynamoReader(database);
const ports = {
  store: callbackStore(
    centerItems(database, environment('CENTER_TABLE')),
    config.retention.contactDays,
  ),
  calls: callbackCalls({
    instanceId: environment('INSTANCE_ID'),
    flowIds: {},
    queueIds: {},
    callerId: null,
  }),
  schedule: scheduleOfEnvironment(),
  config,
};

/** What supervisors do with callbacks: move them, cancel them. */
export const handler = httpApi(commandNames, async (route, event) => {
  const caller = await callerOf(event, reader, process.env.SIGN_IN);
  if (!caller.ok) return caller;
  const body = jsonBody(event);
  if (!body.ok) return body;
  const asked = {
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    body: body.value,
    caller: caller.value,
  };
  return answerCommand(route, asked, { ...ports, now: now() });
});
