import { teamTasks } from '../adapters/connect/team-tasks.ts';
import { voicemailStore } from '../adapters/dynamodb/voicemail-store.ts';
import { recordingFinder } from '../adapters/s3/recording-finder.ts';
import { readVoicemailEvent } from '../adapters/transcribe/read-voicemail-event.ts';
import { transcriber } from '../adapters/transcribe/transcriber.ts';
import { voicemailEvent } from '../core/voicemail/voicemail-event.ts';
import { busEvent } from './middleware/bus-event.ts';
import { centers } from './middleware/centers.ts';
import { eachCenter } from './middleware/each-center.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const bucket = environment('RECORDINGS_BUCKET');
const keyArn = process.env.RECORDINGS_KEY;

/** A recording tells no company: whoever has announced the message has it, for the others there is none. */
const desks = centers(({ config: { languages, retention }, items, variable }) => ({
  store: voicemailStore(items(), retention.contactDays),
  recordings: recordingFinder(bucket),
  transcriber: transcriber({ bucket, keyArn, languages }),
  tasks: teamTasks({
    instanceId: environment('INSTANCE_ID'),
    flowId: variable('TASK_FLOW_ID'),
    instanceUrl: environment('INSTANCE_URL'),
    language: languages[0] ?? 'en',
  }),
}));

/** EventBridge (recording stored, transcription ended, every few minutes) → messages with text, and a task for the team. */
export const handler = busEvent(async (raw) => {
  const event = readVoicemailEvent(raw);
  return event === null ? [] : eachCenter(desks, (ports) => voicemailEvent(event, ports, now()));
});
