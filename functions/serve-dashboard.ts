import { actionLog } from '../adapters/dynamodb/action-log.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { closureStore } from '../adapters/dynamodb/closure-store.ts';
import { liveStore } from '../adapters/dynamodb/live-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { openApi } from '../core/api/openapi.ts';
import { reportNames } from '../core/api/routes.ts';
import { answerRoute } from '../core/reports/answer-route.ts';
import { callerOf } from './middleware/caller.ts';
import { environment } from './middleware/environment.ts';
import { httpApi } from './middleware/http-api.ts';

const database = openDatabase({
  contacts: environment('CONTACTS_TABLE'),
  metrics: environment('METRICS_TABLE'),
});
const table = environment('CENTER_TABLE');
const items = centerItems(database, table);
const reader = dynamoReader(database);
const sources = {
  reader,
  config,
  live: liveStore(database, { items, table }),
  callbacks: callbackStore(items, config.retention.contactDays),
  closures: closureStore(items),
  actions: actionLog(items, config.retention.contactDays),
};

/** The HTTP API of the dashboard: figures, and the contacts behind them. */
export const handler = httpApi(
  reportNames,
  async (route, event) => {
    const caller = await callerOf(event, reader, process.env.SIGN_IN);
    if (!caller.ok) return caller;
    const asked = {
      params: event.pathParameters ?? {},
      query: event.queryStringParameters ?? {},
      caller: caller.value,
      now: Math.floor(Date.now() / 1000),
    };
    return answerRoute(route, asked, sources);
  },
  { document: openApi },
);
