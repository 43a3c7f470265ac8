import { actionLog } from '../adapters/dynamodb/action-log.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { closureStore } from '../adapters/dynamodb/closure-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { centerCommands as names } from '../core/api/routes.ts';
import { answerCommand } from '../core/reports/answer-command.ts';
import { centerCommands } from '../core/reports/center-commands.ts';
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
const commands = centerCommands({ closures: closureStore(items), config });

/** What supervisors change in the center itself: closures and messages to callers. */
export const handler = httpApi(names, async (route, event) => {
  const commanded = await commandOf(event, reader);
  if (!commanded.ok) return commanded;
  return answerCommand(route, commanded.value, { commands, actions, now: now() });
});
