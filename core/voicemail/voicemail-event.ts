import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { advanceVoicemail } from './advance-voicemail.ts';
import { recordVoicemail } from './record-voicemail.ts';
import type { Recording } from './voicemail.ts';
import type { VoicemailPorts } from './voicemail-ports.ts';

/** What may bring messages on: a recording was stored, a transcription ended, or it is time to look for lost events. */
export type VoicemailEvent =
  | { kind: 'recorded'; id: string; recording: Recording }
  | { kind: 'transcribed'; id: string }
  | { kind: 'sweep' };

/** Messages that could not be brought on now, with the reason. */
export type VoicemailFailure = { id: string; error: unknown };

const atATime = 8;

/** Brings on every message that an event speaks of. One that fails doesn't hold up the others. */
export async function voicemailEvent(
  event: VoicemailEvent,
  ports: VoicemailPorts,
  now: EpochSeconds,
): Promise<VoicemailFailure[]> {
  const failures: VoicemailFailure[] = [];
  await mapConcurrently(await concerned(event, ports, now), atATime, async (id) => {
    await advanceVoicemail(id, ports, now).catch((error) => failures.push({ id, error }));
  });
  return failures;
}

async function concerned(
  event: VoicemailEvent,
  { store }: VoicemailPorts,
  now: EpochSeconds,
): Promise<string[]> {
  if (event.kind === 'sweep') return store.open();
  if (event.kind === 'transcribed') return [event.id];
  const { id, recording } = event;
  return (await recordVoicemail(id, { recording, at: now }, store)) ? [id] : [];
}
