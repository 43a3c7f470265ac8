import type { Language } from './center.ts';

/** Amazon Polly's voice, the language code and the country of local numbers. Romanian has a standard voice only. */
export const voices = {
  en: { voice: 'Amy', engine: 'neural', code: 'en-GB', country: 'GB' },
  es: { voice: 'Lucia', engine: 'neural', code: 'es-ES', country: 'ES' },
  it: { voice: 'Bianca', engine: 'neural', code: 'it-IT', country: 'IT' },
  ro: { voice: 'Carmen', engine: 'standard', code: 'ro-RO', country: 'RO' },
} as const satisfies Record<
  Language,
  { voice: string; engine: 'neural' | 'standard'; code: string; country: string }
>;
