import { error } from '../run/outcome.ts';

/** What every Voice ID block does since AWS ended the service on 20 May 2026. */
export const voiceIdEnded = error('NoMatchingError', 'Voice ID ended on 20 May 2026.');
