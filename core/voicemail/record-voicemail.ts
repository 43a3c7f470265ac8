import type { EpochSeconds } from '../time/zone.ts';
import type { Recording } from './voicemail.ts';
import type { VoicemailStore } from './voicemail-ports.ts';

/**
 * Notes where a contact's recording lies; the first one stands. False when the contact left no message: recordings of other calls
 * are stored in the same place.
 */
export async function recordVoicemail(
  id: string,
  { recording, at }: { recording: Recording; at: EpochSeconds },
  store: Pick<VoicemailStore, 'read' | 'write'>,
): Promise<boolean> {
  for (;;) {
    const stored = await store.read(id);
    if (!stored) return false;
    if (stored.voicemail.state !== 'requested') return true;
    const voicemail = {
      ...stored.voicemail,
      state: 'recorded' as const,
      recording,
      recordedAt: at,
    };
    if (await store.write({ voicemail, version: stored.version + 1 })) return true;
  }
}
