import { actionLog } from '../adapters/dynamodb/action-log.ts';
import { alertStores } from '../adapters/dynamodb/alert-stores.ts';
import { boardStore } from '../adapters/dynamodb/board-store.ts';
import { closureStore } from '../adapters/dynamodb/closure-store.ts';
import { journeyStore } from '../adapters/dynamodb/journey-store.ts';
import { keptStores } from '../adapters/dynamodb/kept-stores.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { reportStores } from '../adapters/dynamodb/report-stores.ts';
import { surveyStore } from '../adapters/dynamodb/survey-store.ts';
import { centerCommands as names } from '../core/api/routes.ts';
import { answerCommand } from '../core/reports/answer-command.ts';
import { centerCommands } from '../core/reports/center-commands.ts';
import { centers } from './middleware/centers.ts';
import { commandOf } from './middleware/command.ts';
import { httpApi } from './middleware/http-api.ts';
import { now } from './middleware/now.ts';

const desks = centers(({ config, database, items }) => ({
  reader: dynamoReader(database()),
  actions: actionLog(items(), config.retention.contactDays),
  commands: centerCommands({
    closures: closureStore(items()),
    profiles: profileStore(items()),
    boards: boardStore(items()),
    ...keptStores(items()),
    alerts: alertStores(items(), config.retention.contactDays),
    reports: reportStores(items()),
    config,
    names: {
      reader: dynamoReader(database()),
      journeys: journeyStore(items(), config.retention.contactDays),
      surveyAnswers: surveyStore(items(), config.retention.contactDays).list,
    },
  }),
}));

/** What supervisors change in the center itself: closures and messages to callers, customers’ profiles, boards, alerts, annotations, saved views, reports by e-mail. */
export const handler = httpApi(names, async (route, event) => {
  const commanded = await commandOf(event, desks);
  if (!commanded.ok) return commanded;
  const { tools, ...command } = commanded.value;
  return answerCommand(route, command, { ...tools, now: now() });
});
