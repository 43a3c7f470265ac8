import type { voicemails } from './en.ts';

/** Every key of the English words of voicemails. */
export type VoicemailWords = Record<keyof typeof voicemails, string>;
