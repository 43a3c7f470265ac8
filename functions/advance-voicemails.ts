import { teamTasks } from '../adapters/connect/team-tasks.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { voicemailStore } from '../adapters/dynamodb/voicemail-store.ts';
import { readVoicemailEvent } from '../adapters/transcribe/read-voicemail-event.ts';
import { transcriber } from '../adapters/transcribe/transcriber.ts';
import config from '../contact-center.config.ts';
import { voicemailEvent } from '../core/voicemail/voicemail-event.ts';
import { busEvent } from './middleware/bus-event.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const items = centerItems({ client: openClient() }, environment('CENTER_TABLE'));
const { languages, retention } = config;
const bucket = environment('RECORDINGS_BUCKET');
const ports = {
  store: voicemailStore(items, retention.contactDays),
  transcriber: transcriber({ bucket, keyArn: process.env.RECORDINGS_KEY, languages }),
  tasks: teamTasks({
    instanceId: environment('INSTANCE_ID'),
    flowId: environment('TASK_FLOW_ID'),
    instanceUrl: environment('INSTANCE_URL'),
    language: languages[0] ?? 'en',
  }),
};

/** EventBridge (recording stored, transcription ended, every few minutes) → messages with text, and a task for the team. */
export const handler = busEvent(async (raw) => {
  const event = readVoicemailEvent(raw);
  return event === null ? [] : voicemailEvent(event, ports, now());
});
