import type { Voicemail } from './voicemail.ts';

/** Where a message can be heard by whoever may: the contact's page of the instance. Null when there is no recording. */
export const recordingPage = (
  { id, recording }: Pick<Voicemail, 'id' | 'recording'>,
  instanceUrl: string,
): string | null =>
  recording ? `${instanceUrl.replace(/\/$/, '')}/contact-trace-records/details/${id}` : null;
