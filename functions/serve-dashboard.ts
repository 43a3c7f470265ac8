import { openDatabase } from '../adapters/dynamodb/client.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { openApi } from '../core/api/openapi.ts';
import { answerRoute } from '../core/reports/answer-route.ts';
import { callerOf } from './middleware/caller.ts';
import { environment } from './middleware/environment.ts';
import { httpApi } from './middleware/http-api.ts';

const reader = dynamoReader(
  openDatabase({
    contacts: environment('CONTACTS_TABLE'),
    metrics: environment('METRICS_TABLE'),
  }),
);

/** The HTTP API of the dashboard: figures, and the contacts behind them. */
export const handler = httpApi(async (route, event) => {
  const caller = await callerOf(event, reader, process.env.SIGN_IN);
  if (!caller.ok) return caller;
  const asked = {
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    caller: caller.value,
    now: Math.floor(Date.now() / 1000),
  };
  return answerRoute(route, asked, { reader, config });
}, openApi);
