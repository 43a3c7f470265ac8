import { answeredContacts } from '../adapters/dynamodb/answered-contacts.ts';
import { pathStore } from '../adapters/dynamodb/path-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { flowReports } from '../core/api/flow-routes.ts';
import { answerFlows } from '../core/reports/flow-reports.ts';
import { callerIn } from './middleware/caller-in.ts';
import { centers } from './middleware/centers.ts';
import { checkedFlows } from './middleware/checked-flows.ts';
import { httpApi } from './middleware/http-api.ts';

const sources = centers((center) => ({
  ...checkedFlows(center),
  paths: pathStore(center.items()),
  answers: answeredContacts(center.database()),
  reader: dynamoReader(center.database()),
  config: center.config,
}));

/** The flow explorer's part of the HTTP API: flows as they are built, and what contacts do in them. */
export const handler = httpApi(flowReports, async (route, event) => {
  const signedIn = await callerIn(event, sources);
  if (!signedIn.ok) return signedIn;
  const { tools, caller } = signedIn.value;
  const asked = {
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    caller,
    now: Math.floor(Date.now() / 1000),
  };
  return answerFlows(route, asked, tools);
});
