import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { voicemailStore } from '../adapters/dynamodb/voicemail-store.ts';
import { recordingLinks } from '../adapters/s3/recording-links.ts';
import { recordingReports, routes } from '../core/api/routes.ts';
import { hearVoicemail } from '../core/reports/hear-voicemail.ts';
import { readRequest } from '../core/reports/read-request.ts';
import { callerIn } from './middleware/caller-in.ts';
import { centers } from './middleware/centers.ts';
import { environment } from './middleware/environment.ts';
import { httpApi } from './middleware/http-api.ts';
import { now } from './middleware/now.ts';

const links = recordingLinks(environment('RECORDINGS_URL'));
const sources = centers(({ config, database, items }) => ({
  reader: dynamoReader(database()),
  voicemails: voicemailStore(items(), config.retention.contactDays),
}));

/** Lets supervisors hear messages: the address of a recording, signed for a while with the rights of this function alone. */
export const handler = httpApi(recordingReports, async (route, event) => {
  const signedIn = await callerIn(event, sources);
  if (!signedIn.ok) return signedIn;
  const { tools, caller } = signedIn.value;
  const read = readRequest(routes[route], {
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    caller,
  });
  if (!read.ok) return read;
  return hearVoicemail(read.value.id, { voicemails: tools.voicemails, links }, now());
});
