import { connectActs } from '../adapters/connect/connect-acts.ts';
import { ConnectUnavailable } from '../adapters/connect/connect-unavailable.ts';
import { actionLog } from '../adapters/dynamodb/action-log.ts';
import { overflowStore } from '../adapters/dynamodb/overflow-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { actingCommands as names } from '../core/api/acting-routes.ts';
import { actingCommands } from '../core/reports/acting-commands.ts';
import { answerCommand } from '../core/reports/answer-command.ts';
import { fail } from '../core/result.ts';
import { centers } from './middleware/centers.ts';
import { commandOf } from './middleware/command.ts';
import { environment } from './middleware/environment.ts';
import { httpApi } from './middleware/http-api.ts';
import { liveOf } from './middleware/live-of.ts';
import { now } from './middleware/now.ts';

const desks = centers((center) => {
  const { config, database, items } = center;
  const actions = actionLog(items(), config.retention.contactDays);
  const commands = actingCommands({
    ...{ actions, config },
    connect: connectActs(environment('INSTANCE_ID')),
    live: liveOf(center),
    overflows: overflowStore(items()),
  });
  return { reader: dynamoReader(database()), actions, commands };
});

/** What supervisors do with agents, contacts and queues now, through Amazon Connect. */
export const handler = httpApi(names, async (route, event) => {
  const commanded = await commandOf(event, desks);
  if (!commanded.ok) return commanded;
  const { tools, ...command } = commanded.value;
  try {
    return await answerCommand(route, command, { ...tools, now: now() });
  } catch (error) {
    if (!(error instanceof ConnectUnavailable)) throw error;
    return fail({ code: 'connect-unavailable', detail: error.message });
  }
});
