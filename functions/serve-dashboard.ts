import { actionLog } from '../adapters/dynamodb/action-log.ts';
import { alertStores } from '../adapters/dynamodb/alert-stores.ts';
import { boardStore } from '../adapters/dynamodb/board-store.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { callerSources } from '../adapters/dynamodb/caller-sources.ts';
import { centerHistory } from '../adapters/dynamodb/center-history.ts';
import { closureStore } from '../adapters/dynamodb/closure-store.ts';
import { customerKeys } from '../adapters/dynamodb/contact-codec.ts';
import { journeyStore } from '../adapters/dynamodb/journey-store.ts';
import { keptStores } from '../adapters/dynamodb/kept-stores.ts';
import { overflowStore } from '../adapters/dynamodb/overflow-store.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { pushedSnapshot } from '../adapters/dynamodb/pushed-snapshot.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { reportStores } from '../adapters/dynamodb/report-stores.ts';
import { storySources } from '../adapters/dynamodb/story-sources.ts';
import { surveyStore } from '../adapters/dynamodb/survey-store.ts';
import { voicemailStore } from '../adapters/dynamodb/voicemail-store.ts';
import { openApi } from '../core/api/openapi.ts';
import { reportNames } from '../core/api/routes.ts';
import { promisedCallback } from '../core/customer/promised-callback.ts';
import { answerRoute } from '../core/reports/answer-route.ts';
import { activityOf } from './middleware/activity-of.ts';
import { callerIn } from './middleware/caller-in.ts';
import { centers } from './middleware/centers.ts';
import { httpApi } from './middleware/http-api.ts';
import { liveOf } from './middleware/live-of.ts';
import { signedInAs } from './middleware/signed-in-as.ts';

const sources = centers((center) => {
  const { config, database, items } = center;
  const reader = dynamoReader(database());
  const callbacks = callbackStore(items(), config.retention.contactDays);
  const profiles = profileStore(items());
  const promised = promisedCallback({ store: callbacks, config });
  return {
    ...{ reader, config, callbacks },
    live: {
      items: liveOf(center).items,
      pushed: pushedSnapshot(center, center.variable('CENTER_TABLE')).load,
    },
    activity: activityOf(center),
    past: centerHistory(reader, items()),
    boards: boardStore(items()),
    ...keptStores(items()),
    alerts: alertStores(items(), config.retention.contactDays),
    reports: reportStores(items()),
    journeys: journeyStore(items(), config.retention.contactDays),
    surveyAnswers: surveyStore(items(), config.retention.contactDays).list,
    closures: closureStore(items()),
    overflows: overflowStore(items()),
    voicemails: voicemailStore(items(), config.retention.contactDays),
    instanceUrl: process.env.INSTANCE_URL ?? '',
    actions: actionLog(items(), config.retention.contactDays),
    stories: storySources(items(), config.retention.contactDays),
    customers: {
      ...callerSources(reader, profiles, promised),
      ...{ behind: profiles.behind, keysOf: customerKeys },
    },
  };
});

/** The HTTP API of the dashboard: figures, and the contacts behind them. */
export const handler = httpApi(
  reportNames,
  async (route, event) => {
    const signedIn = await callerIn(event, sources);
    if (!signedIn.ok) return signedIn;
    const { tools, caller, tenancy } = signedIn.value;
    const asked = {
      params: event.pathParameters ?? {},
      query: event.queryStringParameters ?? {},
      caller,
      now: Math.floor(Date.now() / 1000),
    };
    return answerRoute(route, asked, { ...tools, tenancy, user: signedInAs(event) });
  },
  { document: openApi },
);
