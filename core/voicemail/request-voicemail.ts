import type { Voicemail } from './voicemail.ts';
import type { VoicemailStore } from './voicemail-ports.ts';

/** Notes that a caller leaves a message. A second request of the same contact changes nothing. */
export async function requestVoicemail(
  request: Pick<Voicemail, 'id' | 'queue' | 'queueArn' | 'number' | 'requestedAt'>,
  store: Pick<VoicemailStore, 'write'>,
): Promise<void> {
  await store.write({ voicemail: { ...request, state: 'requested' }, version: 1 });
}
