import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { RecordingLinks, VoicemailStore } from '../voicemail/voicemail-ports.ts';
import type { RecordingLink } from '../voicemail/wire.ts';
import type { ApiProblem } from './problem.ts';

/** Long enough to hear the longest message twice, with pauses. */
const linkSeconds = 15 * 60;

/** Where the recording of a message can be fetched for a while; `voicemail-unknown` where there is no message, or no recording of it. */
export async function hearVoicemail(
  id: string,
  { voicemails, links }: { voicemails: Pick<VoicemailStore, 'read'>; links: RecordingLinks },
  now: EpochSeconds,
): Promise<Result<RecordingLink, ApiProblem>> {
  const recording = (await voicemails.read(id))?.voicemail.recording;
  if (!recording) return fail({ code: 'voicemail-unknown', detail: `no recording of ${id}` });
  const url = await links.link(recording, linkSeconds);
  return ok({ url, expiresAt: now + linkSeconds });
}
