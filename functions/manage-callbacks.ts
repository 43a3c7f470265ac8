import { callbackCalls } from '../adapters/connect/callback-calls.ts';
import { actionLog } from '../adapters/dynamodb/action-log.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { callbackCommands as names } from '../core/api/routes.ts';
import { answerCommand } from '../core/reports/answer-command.ts';
import { callbackCommands } from '../core/reports/callback-commands.ts';
import { scheduleOfEnvironment } from './middleware/callback-schedule.ts';
import { commandOf } from './middleware/command.ts';
import { environment } from './middleware/environment.ts';
import { httpApi } from './middleware/http-api.ts';
import { now } from './middleware/now.ts';

const database = openDatabase({
  contacts: environment('CONTACTS_TABLE'),
  metrics: environment('METRICS_TABLE'),
});
const reader = dynamoReader(database);
const items = centerItems(database, environment('CENTER_TABLE'));
const actions = actionLog(items, config.retention.contactDays);
const commands = callbackCommands({
  store: callbackStore(items, config.retention.contactDays),
  calls: callbackCalls({
    instanceId: environment('INSTANCE_ID'),
    flowIds: {},
    queueIds: {},
    callerId: null,
  }),
  schedule: scheduleOfEnvironment(),
  config,
});

/** What supervisors do with callbacks: move them, cancel them. */
export const handler = httpApi(names, async (route, event) => {
  const commanded = await commandOf(event, reader);
  if (!commanded.ok) return commanded;
  return answerCommand(route, commanded.value, { commands, actions, now: now() });
});
