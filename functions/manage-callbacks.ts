import { callbackCalls } from '../adapters/connect/callback-calls.ts';
import { actionLog } from '../adapters/dynamodb/action-log.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerHistory } from '../adapters/dynamodb/center-history.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { callbackCommands as names } from '../core/api/routes.ts';
import { answerCommand } from '../core/reports/answer-command.ts';
import { callbackCommands } from '../core/reports/callback-commands.ts';
import { scheduleOfEnvironment } from './middleware/callback-schedule.ts';
import { centers } from './middleware/centers.ts';
import { commandOf } from './middleware/command.ts';
import { environment } from './middleware/environment.ts';
import { httpApi } from './middleware/http-api.ts';
import { now } from './middleware/now.ts';

const desks = centers(({ tenant, config, database, items }) => {
  const reader = dynamoReader(database());
  const actions = actionLog(items(), config.retention.contactDays);
  const commands = callbackCommands({
    store: callbackStore(items(), config.retention.contactDays),
    history: centerHistory(reader, items()),
    calls: callbackCalls({
      instanceId: environment('INSTANCE_ID'),
      flowIds: {},
      queueIds: {},
      callerId: null,
    }),
    schedule: scheduleOfEnvironment(tenant),
    config,
  });
  return { reader, actions, commands };
});

/** What supervisors do with callbacks: move them, cancel them. */
export const handler = httpApi(names, async (route, event) => {
  const commanded = await commandOf(event, desks);
  if (!commanded.ok) return commanded;
  const { tools, ...command } = commanded.value;
  return answerCommand(route, command, { ...tools, now: now() });
});
